import { problemSchema, routes } from '../../packages/contract/dist/index.js';
import { sharedShapes } from './print-shapes.mjs';
import { shapeOf } from './shape-of.mjs';

/** Where the guards of answers are written. */
const FOLDER = 'packages/contract/src/client/generated';
const HEAD = '// Made by `npm run contract` from the schemas of the contract. Do not edit.\n';

/** What pages call: all but the routes that want an API key, which must never be in a page. */
const publicRoutes = () => Object.entries(routes).filter(([, { auth }]) => auth !== 'key');

const clientRoutes = () => {
  const wanted = publicRoutes().map(([name, { method, path, response }]) => ({
    name,
    start: `method: '${method}', path: '${path}'`,
    shape: response === 'file' ? null : shapeOf(response),
  }));
  const shared = sharedShapes(wanted.flatMap(({ shape }) => (shape === null ? [] : [shape])));
  const lines = wanted.map(({ name, start, shape }) =>
    shape === null
      ? `export const ${name}: ClientFileRoute = { ${start}, answer: 'file' };`
      : `export const ${name}: ClientRoute<AnswerOf<'${name}'>> = { ${start}, answer: ${shared.print(shape)} };`,
  );
  return [
    HEAD,
    "import type { AnswerOf, ClientFileRoute, ClientRoute } from '../client-route.js';",
    "import type { Shape } from '../shape.js';\n",
    ...shared.lines,
    '',
    ...lines,
    '',
  ].join('\n');
};

const problemShape = () =>
  [
    HEAD,
    "import type { Shape } from '../shape.js';\n",
    `export const problemShape: Shape = ${sharedShapes([]).print(shapeOf(problemSchema))};`,
    '',
  ].join('\n');

/** The generated files by their path in the repository. Wants a build. */
export const clientSources = () => ({
  [`${FOLDER}/client-routes.ts`]: clientRoutes(),
  [`${FOLDER}/problem-shape.ts`]: problemShape(),
});
