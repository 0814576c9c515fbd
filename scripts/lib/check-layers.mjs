import { cruise } from 'dependency-cruiser';
import config from '../../.dependency-cruiser.mjs';

/** Where a violation leads to, as somebody reads it: for a circle the whole way round. */
const target = ({ type, to, cycle }) => {
  if (type === 'module') return '';
  return ` → ${cycle ? cycle.map(({ name }) => name).join(' → ') : to}`;
};

/**
 * Checks the imports below a folder that is laid out like this repository.
 * @returns {Promise<{ modules: number, violations: { rule: string, comment: string, from: string, what: string }[] }>}
 */
export const checkLayers = async (baseDir, folders = ['packages/*/src', 'examples/*/src']) => {
  const { forbidden, options } = config;
  const { output } = await cruise(
    folders,
    {
      ...options,
      baseDir,
      validate: true,
      ruleSet: { forbidden },
      outputType: 'json',
    },
    options.enhancedResolveOptions,
  );
  const { summary, modules } = typeof output === 'string' ? JSON.parse(output) : output;
  const comments = new Map(forbidden.map(({ name, comment }) => [name, comment]));
  return {
    modules: modules.filter(({ source }) => /^(packages|examples)\/[^/]+\/src\//.test(source)).length,
    violations: summary.violations.map((violation) => ({
      rule: violation.rule.name,
      comment: comments.get(violation.rule.name) ?? '',
      from: violation.from,
      what: `${violation.from}${target(violation)}`,
    })),
  };
};
