import { checkPackage, createPackageFromTarballData } from '@arethetypeswrong/core';
import { filterProblems, problemKindInfo } from '@arethetypeswrong/core/problems';

/**
 * How TypeScript finds our types. Not "node10", which cannot read "exports", and not CommonJS under "node16": there is no
 * CommonJS in these packages, and Node from 20.19 on requires ES modules as they are.
 */
const KINDS = ['node16-esm', 'bundler'];

/** What is not code, or types only: nothing there can have wrong types. */
const NO_TYPES_EXPECTED = [
  { entry: /\.json$/, why: 'data' },
  { entry: /^\.\/cdn\/\*$/, why: 'for script tags, not for imports' },
];

const nameOf = ({ kind, ...where }) => {
  const { title, docsUrl } = problemKindInfo[kind];
  return `${title} (${where.moduleSpecifier ?? where.typesFileName ?? where.fileName ?? docsUrl})`;
};

/** What attw (Are the types wrong?) finds in a tarball; sentences. */
export const checkWithAttw = async ({ bytes }) => {
  const analysis = await checkPackage(createPackageFromTarballData(bytes));
  if (!analysis.types) return ['attw: it has no types'];
  const entries = Object.keys(analysis.entrypoints).filter(
    (entry) => !NO_TYPES_EXPECTED.some((exception) => exception.entry.test(entry)),
  );
  const found = entries.flatMap((entrypoint) =>
    KINDS.flatMap((resolutionKind) =>
      filterProblems(analysis, { entrypoint, resolutionKind }).map(
        (problem) => `attw: ${entrypoint} under ${resolutionKind}: ${nameOf(problem)}`,
      ),
    ),
  );
  return [...new Set(found)];
};
