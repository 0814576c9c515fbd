import { join } from 'node:path';
import ts from 'typescript';

const OPTIONS = {
  nodenext: { module: ts.ModuleKind.NodeNext, moduleResolution: ts.ModuleResolutionKind.NodeNext },
  bundler: { module: ts.ModuleKind.ESNext, moduleResolution: ts.ModuleResolutionKind.Bundler },
};

const COMMON = {
  target: ts.ScriptTarget.ES2022,
  lib: ['lib.es2022.d.ts', 'lib.dom.d.ts', 'lib.dom.iterable.d.ts'],
  types: [],
  strict: true,
  noEmit: true,
  skipLibCheck: false,
};

const isOurs = ({ fileName }) => !fileName.includes('/node_modules/') || fileName.includes('/@returns-portal/');

/** What the compiler has against types.ts, and against our types, in a project; sentences. */
export const typeErrors = (folder, resolution) => {
  const program = ts.createProgram([join(folder, 'types.ts')], { ...COMMON, ...OPTIONS[resolution] });
  const ours = program.getSourceFiles().filter(isOurs);
  // Our types are looked at as well; those of others are not ours to mend.
  const found = ours.flatMap((file) => [
    ...program.getSyntacticDiagnostics(file),
    ...program.getSemanticDiagnostics(file),
  ]);
  return [...program.getOptionsDiagnostics(), ...found].map(({ file, start, messageText }) => {
    const line = file && start !== undefined ? file.getLineAndCharacterOfPosition(start).line + 1 : 0;
    return `${file?.fileName.replace(folder, '')}:${line} ${ts.flattenDiagnosticMessageText(messageText, ' ')}`;
  });
};
