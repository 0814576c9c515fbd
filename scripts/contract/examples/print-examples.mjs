/** Where examples are kept. */
export const EXAMPLES_FILE = 'packages/contract/src/openapi/generated/examples.ts';

const lines = (record) => Object.entries(record).map(([name, value]) => `    ${name}: ${JSON.stringify(value)},`);

/** The recorded examples as a module, one a line: `openapi.json` is where people read them. */
export const printExamples = ({ calls, problems, webhooks }) =>
  [
    '// Made by `npm run contract:examples` from what the service answers. Do not edit.\n',
    "import type { Examples } from '../example.js';\n",
    'export const EXAMPLES: Examples = {',
    '  calls: {',
    ...lines(calls),
    '  },',
    '  problems: {',
    ...lines(problems),
    '  },',
    '  webhooks: {',
    ...lines(webhooks),
    '  },',
    '};',
    '',
  ].join('\n');
