import { problemSchema, routes } from '../../packages/contract/dist/index.js';
import { sharedShapes } from './print-shapes.mjs';
import { shapeOf } from './shape-of.mjs';

/** Where the guards of answers are written. */
const FOLDER = 'packages/contract/src/client/generated';
const HEAD = '// Made by `npm run contract` from the schemas of the contract. Do not edit.\n';

/** A route as far as whoever calls it needs it. */
const toCall = ([name, { method, path, repeatable, response }]) => ({
  name,
  start: `method: '${method}', path: '${path}'${repeatable ? ', repeatable: true' : ''}`,
  shape: response === 'file' ? null : shapeOf(response),
});

const imported = (source) => [...new Set(source.match(/\bshared\d+\b/g) ?? [])];

/** What pages call, and apart from it what wants an API key, which must never be in a page. */
const routeFiles = () => {
  const all = Object.entries(routes);
  const forPages = all.filter(([, { auth }]) => auth !== 'key').map(toCall);
  const forStaff = all.filter(([, { auth }]) => auth === 'key').map(toCall);
  const shared = sharedShapes([...forPages, ...forStaff].flatMap(({ shape }) => (shape === null ? [] : [shape])));

  const print = (wanted) => {
    const lines = wanted.map(({ name, start, shape }) =>
      shape === null
        ? `export const ${name}: ClientFileRoute = { ${start}, answer: 'file' };`
        : `export const ${name}: ClientRoute<AnswerOf<'${name}'>> = { ${start}, answer: ${shared.print(shape)} };`,
    );
    return [
      HEAD,
      "import type { AnswerOf, ClientFileRoute, ClientRoute } from '../client-route.js';",
      `import { ${imported(lines.join()).join(', ')} } from './shapes.js';\n`,
      ...lines,
      '',
    ].join('\n');
  };

  const sources = { 'client-routes.ts': print(forPages), 'staff-routes.ts': print(forStaff) };
  const shapes = [HEAD, "import type { Shape } from '../shape.js';\n", ...shared.lines, ''].join('\n');
  return { ...sources, 'shapes.ts': shapes.replaceAll(/^const shared/gm, 'export const shared') };
};

const problemShape = () =>
  [
    HEAD,
    "import type { Shape } from '../shape.js';\n",
    `export const problemShape: Shape = ${sharedShapes([]).print(shapeOf(problemSchema))};`,
    '',
  ].join('\n');

/** The generated files by their path in the repository. Wants a build. */
export const clientSources = () =>
  Object.fromEntries(
    Object.entries({ ...routeFiles(), 'problem-shape.ts': problemShape() }).map(([name, source]) => [
      `${FOLDER}/${name}`,
      source,
    ]),
  );
