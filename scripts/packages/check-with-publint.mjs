import { publint } from 'publint';
import { formatMessage } from 'publint/utils';

/** What publint has to say, suggestions included; sentences. */
export const checkWithPublint = async ({ bytes, manifest }) => {
  const tarball = bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength);
  const { messages } = await publint({ pack: { tarball }, level: 'suggestion', strict: true });
  return messages.map((message) => `publint: ${formatMessage(message, manifest, { color: false })}`);
};
