// Imports what it is given and says what that changed: global names, members of what the language brings, and anything
// that would keep the process awake.

const members = () =>
  ['Array', 'Date', 'Function', 'Map', 'Number', 'Object', 'Promise', 'Set', 'String', 'URL', 'Response'].flatMap(
    (name) =>
      [globalThis[name], globalThis[name].prototype].flatMap((owner, index) =>
        Reflect.ownKeys(owner).map((key) => `${name}${index ? '.prototype' : ''}.${String(key)}`),
      ),
  );
const globals = () => Reflect.ownKeys(globalThis).map(String);
const added = (before, after) => after.filter((name) => !before.includes(name));

/** The streams of the process itself are there before, and may come later. */
const resources = () => process.getActiveResourcesInfo().filter((name) => name !== 'PipeWrap' && name !== 'TTYWrap');

// Members first: to look at some of them makes Node load what is behind them.
const before = { members: members(), globals: globals() };
for (const entry of process.argv.slice(2)) await import(entry);

const changes = {
  globals: added(before.globals, globals()),
  prototypes: added(before.members, members()),
  resources: resources(),
};
// Whatever still runs must not keep us.
process.stdout.write(JSON.stringify(changes), () => process.exit());
