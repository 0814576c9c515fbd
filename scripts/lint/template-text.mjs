import { parseFragment } from 'parse5';

/** Attributes whose value a person reads or hears. */
const SPOKEN = new Set([
  'alt',
  'aria-description',
  'aria-label',
  'aria-placeholder',
  'aria-roledescription',
  'aria-valuetext',
  'label',
  'placeholder',
  'summary',
  'title',
]);
const SPOKEN_PROPERTIES = new Set([...SPOKEN].map((name) => `.${name.replaceAll('-', '')}`));
const NOT_SHOWN = new Set(['script', 'style']);

const PLACEHOLDER = /\{\{(\d+)\}\}/g;
const LETTER = /\p{L}/u;

/** Stands for expression number `index`; it must be allowed wherever an expression is, and hold no letter. */
const placeholder = (index) => `{{${index}}}`;

const isSpoken = (name) => SPOKEN.has(name) || SPOKEN_PROPERTIES.has(name);

const expressionsIn = (text) => [...text.matchAll(PLACEHOLDER)].map(([, index]) => Number(index));

const readPiece = (text, where, offset) => {
  const literal = text.replaceAll(PLACEHOLDER, ' … ');
  return {
    where,
    expressions: expressionsIn(text),
    literal: LETTER.test(literal) ? literal.replaceAll(/\s+/g, ' ').trim() : null,
    // Where the first letter stands, past white space and expressions.
    offset: offset + (LETTER.test(literal) ? text.search(LETTER) : 0),
  };
};

const attributePieces = (node) =>
  (node.attrs ?? [])
    .filter(({ name }) => isSpoken(name))
    .map(({ name, value }) => readPiece(value, name, node.sourceCodeLocation?.attrs?.[name]?.startOffset ?? 0));

const walk = (node) => {
  if (NOT_SHOWN.has(node.nodeName)) return [];
  if (node.nodeName === '#text') return [readPiece(node.value, 'text', node.sourceCodeLocation?.startOffset ?? 0)];
  const children = [...(node.childNodes ?? []), ...(node.content?.childNodes ?? [])];
  return [...attributePieces(node), ...children.flatMap(walk)];
};

/**
 * Everything in an HTML template that a person will read or hear.
 * @param {readonly string[]} strings the parts between the expressions
 * @returns {{ where: string, literal: string | null, expressions: number[], offset: number }[]} per text or spoken
 *   attribute: the literal words in it if any, and which expressions stand in it; the offset counts in the joined parts
 */
export const templateText = (strings) => walk(parseFragment(joinTemplate(strings), { sourceCodeLocationInfo: true }));

/** The template as one text, with a placeholder for each expression. */
export const joinTemplate = (strings) =>
  strings.map((part, index) => (index === 0 ? part : placeholder(index - 1) + part)).join('');

/** Which part an offset of the joined template falls into, and where in it. */
export const locateInParts = (strings, offset) => {
  let start = 0;
  for (const [index, part] of strings.entries()) {
    if (index > 0) start += placeholder(index - 1).length;
    if (offset <= start + part.length) return { index, offset: Math.max(0, offset - start) };
    start += part.length;
  }
  return { index: strings.length - 1, offset: 0 };
};
