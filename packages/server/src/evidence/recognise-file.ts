import { FILE_TYPES, type FileType } from '@returns-portal/contract';
import { fileTypeFromBuffer } from 'file-type';

const known = (type: string): type is FileType => (FILE_TYPES as readonly string[]).includes(type);

/** What a file is by its content, whatever its sender says; null when it is nothing that is taken. */
export const recogniseFile = async (bytes: Uint8Array): Promise<FileType | null> => {
  const found = await fileTypeFromBuffer(bytes);
  return found && known(found.mime) ? found.mime : null;
};
