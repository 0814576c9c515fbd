// The layers. Imports only point down and never round; why: docs/adr. A rule's comment says what to do.

const NODE_MODULES = '(^|/)node_modules/';

/** Matches the npm packages of these names, in any folder; a name may be a part of a regular expression. */
const npm = (...names) => names.map((name) => `${NODE_MODULES}(@types/)?${name}(/|$)`);

/** Matches our own packages of these names, seen from any import. */
const ours = (...names) => names.map((name) => `^packages/${name}/`);

/** A package may import itself, the given packages of ours and the given packages from npm; nothing else. */
const layer = (name, { below, libraries, comment, also = {} }) => ({
  name: `${name}-imports`,
  severity: 'error',
  comment,
  from: { path: `^packages/${name}/src/` },
  to: { pathNot: [...ours(name, ...below), ...npm('tslib', ...libraries)], couldNotResolve: false, ...also },
});

const layers = [
  layer('policy', {
    below: [],
    libraries: [],
    comment:
      'policy decides and imports nothing but itself: no package, nothing of Node, no other layer. ' +
      'Pass what you need as an argument (today, a table, a function), or move this code up a layer.',
  }),
  layer('contract', {
    below: ['policy'],
    libraries: ['zod'],
    comment:
      'contract is the wire format: it may import policy and zod/mini only. ' +
      'What talks to a network belongs into sdk (client) or server.',
  }),
  layer('policy-cli', {
    below: ['contract', 'policy'],
    libraries: [],
    comment:
      'policy-cli reads files and prints: it may import contract, policy and what Node brings, and no library. ' +
      'A rule belongs into policy (lint, simulate, generate); reading and explaining documents into contract.',
    also: { dependencyTypesNot: ['core'] },
  }),
  layer('sdk', {
    below: ['contract', 'policy'],
    libraries: [],
    comment:
      'sdk runs in every browser and framework: it may import contract and policy, and no library. ' +
      'What draws belongs into portal; schemas belong into contract; what the service shares belongs into contract.',
  }),
  layer('server', {
    below: ['contract', 'policy'],
    libraries: [
      'zod',
      'drizzle-orm',
      'hono',
      'jose',
      'pg-boss',
      '@electric-sql/pglite',
      'pg',
      'nodemailer',
      '@hono/node-server',
      'pino',
      'prom-client',
      'csv-parse',
      'cli-progress',
      'file-type',
      'libphonenumber-js',
      'bwip-js',
      'pdfkit',
      '@expo-google-fonts/source-sans-3',
      'ipaddr.js',
      'canonicalize',
    ],
    comment:
      'server is the peer of sdk: it may import contract, policy and its own libraries. ' +
      'What both peers need belongs into contract. ' +
      'A new library: add it to packages/server/package.json and to this list.',
    also: { dependencyTypesNot: ['core'] },
  }),
  layer('portal', {
    below: ['sdk', 'contract', 'policy'],
    libraries: ['lit', 'lit-html', 'lit-element', '@lit/reactive-element', '@lit/localize'],
    comment:
      'portal draws and sends: it may import sdk, policy, contract/client, types of contract, lit and @lit/localize. ' +
      'A rule belongs into policy, a request into sdk. A new library costs every shop bytes: try without it first.',
  }),
  layer('testing', {
    below: ['contract', 'policy', 'sdk', 'server'],
    libraries: ['msw', 'zod'],
    comment:
      'testing may import contract, policy, sdk, server, msw and zod/mini. It must never need a browser or the portal.',
    also: { dependencyTypesNot: ['core'] },
  }),
];

const rules = [
  {
    name: 'pages-load-no-schemas',
    severity: 'error',
    comment:
      'sdk and portal take values from @returns-portal/contract/client only: with the rest come zod and the schemas, ' +
      '8 KiB. Write `import type`, or export what you need in packages/contract/src/client.',
    from: { path: '^packages/(sdk|portal)/src/' },
    to: {
      path: ours('contract'),
      pathNot: '^packages/contract/[^/]+/client/',
      dependencyTypesNot: ['type-only'],
    },
  },
  {
    name: 'client-knows-no-schemas',
    severity: 'error',
    comment:
      'packages/contract/src/client is what pages load: no zod and no schema in it. Move what both need into a file ' +
      'without them, as lists.ts is, or let `npm run contract` write it.',
    from: { path: '^packages/contract/src/client/' },
    to: {
      path: [...npm('zod'), '^packages/contract/src/schema/', '^packages/contract/src/routes/.*-routes'],
      dependencyTypesNot: ['type-only'],
    },
  },
  {
    name: 'only-node-folder-knows-node',
    severity: 'error',
    comment:
      'Outside packages/server/src/node the service must run anywhere fetch runs. ' +
      'Describe what you need as a port (packages/server/src/ports) and implement it in packages/server/src/node.',
    from: { path: '^packages/server/src/', pathNot: '^packages/server/src/node/' },
    to: {
      path: [
        ...npm('pg', 'pg-boss', '@electric-sql/pglite', 'nodemailer', '@hono/node-server'),
        ...npm('pino', 'prom-client', 'csv-parse', 'cli-progress', 'pdfkit'),
        ...npm('@expo-google-fonts/source-sans-3'),
        ...npm('drizzle-orm').map((path) => path.replace('(/|$)', '/(pglite|node-postgres|migrator)')),
      ],
      dependencyTypesNot: ['type-only'],
    },
  },
  {
    name: 'only-node-folder-imports-node',
    severity: 'error',
    comment:
      'Only packages/server/src/node, policy-cli and testing/src/conformance-cli may import `node:` modules: the rest ' +
      'also runs in browsers or at the edge. Use what the web platform has (fetch, crypto, URL), or describe a port ' +
      'and implement it in server/src/node.',
    from: {
      path: '^packages/[^/]+/src/',
      pathNot: '^packages/(server/src/node|policy-cli/src|testing/src/conformance-cli)/',
    },
    to: { dependencyTypes: ['core'] },
  },
  {
    name: 'packages-do-not-know-examples',
    severity: 'error',
    comment: 'Examples stand on the packages, never the other way. Move what both need down, into packages/testing.',
    from: { path: '^packages/' },
    to: { path: '^examples/' },
  },
  {
    name: 'by-name-between-packages',
    severity: 'error',
    comment:
      "Another package's files are its own business: import it by name ('@returns-portal/…'), " +
      'and export there what you miss.',
    from: { path: '^(packages|examples)/([^/]+)/src/' },
    to: {
      path: '^(packages|examples)/',
      pathNot: '^$1/$2/',
      dependencyTypes: ['local'],
      dependencyTypesNot: ['aliased-workspace'],
    },
  },
  {
    name: 'src-does-not-import-tests',
    severity: 'error',
    comment:
      'What runs at users must not import what only tests. Move the shared piece into src, or into packages/testing.',
    from: { path: '^(packages|examples)/[^/]+/src/' },
    to: { path: '^(packages|examples)/[^/]+/test/' },
  },
  {
    name: 'declared-dependencies-only',
    severity: 'error',
    comment:
      "Who installs this package does not get what is only in the root's or in devDependencies. " +
      "Add it to the package's own dependencies (exact version), or do without it.",
    from: { path: '^(packages|examples)/[^/]+/src/' },
    to: {
      dependencyTypes: ['npm-dev', 'npm-no-pkg', 'npm-unknown'],
      dependencyTypesNot: ['npm', 'npm-optional', 'npm-peer', 'type-only'],
    },
  },
  {
    name: 'can-be-found',
    severity: 'error',
    comment:
      'Nothing was found under this name. Is it spelt right, exported in that package.json "exports", ' +
      'and built (npm run build)?',
    from: {},
    to: { couldNotResolve: true },
  },
  {
    name: 'no-circles',
    severity: 'error',
    comment:
      'Modules that import each other cannot be read or tested alone. ' +
      'Move what both need into a third file below them.',
    from: {},
    to: { circular: true },
  },
  {
    name: 'no-orphans',
    severity: 'error',
    comment: 'Nobody imports this file. Remove it, or export it from its index.ts.',
    from: {
      orphan: true,
      pathNot: ['/index\\.ts$', '/define\\.ts$', '/main\\.ts$', '\\.d\\.ts$', '/src/generated/'],
    },
    to: {},
  },
];

export default {
  forbidden: [...layers, ...rules],
  options: {
    // Types count too: what a type says, its layer knows.
    tsPreCompilationDeps: true,
    combinedDependencies: true,
    doNotFollow: { path: ['node_modules', '/dist/'] },
    exclude: { path: ['^packages/portal/cdn/'] },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['types', 'import', 'default'],
      mainFields: ['types', 'module', 'main'],
      extensions: ['.ts', '.tsx', '.js', '.mjs', '.d.ts', '.json'],
      // A component is imported by the name that it has once it is compiled.
      extensionAlias: { '.js': ['.ts', '.tsx', '.js'] },
    },
  },
};
