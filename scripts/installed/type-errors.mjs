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

/** Whoever resolves otherwise gets the same files: they are read once. */
const isSomebodys = ({ fileName }) => !fileName.includes('/node_modules/');
const isOurs = (file) => isSomebodys(file) || file.fileName.includes('/@returns-portal/');

/** What the compiler has against types.ts, and against our types, in a project; sentences. */
export const typeErrors = (folder, resolution) => {
  const program = ts.createProgram([join(folder, 'types.ts')], { ...COMMON, ...OPTIONS[resolution] });
  const looked = program.getSourceFiles().filter(resolution === 'bundler' ? isSomebodys : isOurs);
  // Our types are looked at as well; those of others are not ours to mend.
  const found = looked.flatMap((file) => [
    ...program.getSyntacticDiagnostics(file),
    ...program.getSemanticDiagnostics(file),
  ]);
  return [...program.getOptionsDiagnostics(), ...found].map(({ file, start, messageText }) => {
    const line = file && start !== undefined ? file.getLineAndCharacterOfPosition(start).line + 1 : 0;
    return `${file?.fileName.replace(folder, '')}:${line} ${ts.flattenDiagnosticMessageText(messageText, ' ')}`;
  });
};
