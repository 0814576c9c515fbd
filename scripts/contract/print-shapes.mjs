/** Shorter than this, a name costs more than it saves. */
const WORTH_A_NAME = 30;

const print = (shape) => JSON.stringify(shape);

const membersOf = (shape) => (typeof shape === 'object' && shape !== null ? Object.values(shape) : []);

/** How often each part occurs in shapes that are written out; what is in a part that has a name is written once. */
const countParts = (shapes) => {
  const counts = new Map();
  const visit = (shape) => {
    const text = print(shape);
    const before = counts.get(text) ?? 0;
    counts.set(text, before + 1);
    if (before === 0) membersOf(shape).forEach(visit);
  };
  shapes.forEach(visit);
  return counts;
};

/**
 * Writes shapes as source, and what they share as constants above them.
 *
 * @returns the constants, one a line, and what prints a shape by means of them
 */
export const sharedShapes = (shapes) => {
  const counts = countParts(shapes);
  const names = new Map();
  const lines = [];

  const write = (shape) => {
    if (typeof shape !== 'object' || shape === null) return print(shape);
    if (Array.isArray(shape)) return `[${shape.map(named).join(', ')}]`;
    const members = Object.entries(shape).map(
      ([name, member]) => `${/^\w+$/.test(name) ? name : print(name)}: ${named(member)}`,
    );
    return `{ ${members.join(', ')} }`;
  };

  const named = (shape) => {
    const text = print(shape);
    if ((counts.get(text) ?? 0) < 2 || text.length < WORTH_A_NAME) return write(shape);
    if (!names.has(text)) {
      const source = write(shape);
      const name = `shared${names.size + 1}`;
      names.set(text, name);
      lines.push(`const ${name}: Shape = ${source};`);
    }
    return names.get(text);
  };

  return { print: named, lines };
};
