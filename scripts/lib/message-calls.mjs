import { nodesOf } from './edit-code.mjs';

const idOf = (options) => {
  const [property, ...others] = options?.type === 'ObjectExpression' ? options.properties : [];
  const isId = property?.type === 'Property' && !property.computed && property.key.name === 'id';
  return isId && others.length === 0 && typeof property.value.value === 'string' ? property.value : null;
};

/** The nodes that hold the words of a sentence; its values stand between them. */
const wordsOf = (sentence) => {
  if (sentence?.type === 'Literal' && typeof sentence.value === 'string') return [{ node: sentence, text: "''" }];
  const isStr = sentence?.type === 'TaggedTemplateExpression' && sentence.tag.name === 'str';
  return isStr ? sentence.quasi.quasis.map((node) => ({ node, text: '' })) : null;
};

/**
 * Every `msg('…', { id: '…' })` and msg(str`…`, { id: '…' }) of a module of text.
 * @param tree the module's ESTree
 * @returns {{ id: Node, words: { node: Node, text: string }[] }[]} each sentence's id, and its words with what stands
 *   for them where they are left out
 * @throws where `msg` is used in any other way: what is not understood would be on the screen as nothing
 */
export const messageCalls = (tree) => {
  const nodes = [...nodesOf(tree)];
  const calls = nodes.filter(({ type, callee }) => type === 'CallExpression' && callee.name === 'msg');
  const imports = nodes.filter(({ type, imported }) => type === 'ImportSpecifier' && imported.name === 'msg');
  const accounted = new Set([
    ...calls.map(({ callee }) => callee),
    ...imports.flatMap((one) => [one.imported, one.local]),
  ]);
  const stray = nodes.some((node) => node.type === 'Identifier' && node.name === 'msg' && !accounted.has(node));
  if (stray || imports.some(({ local }) => local.name !== 'msg')) {
    throw new Error('`msg` may only be called here, by that name');
  }
  return calls.map(({ arguments: [sentence, options, ...others] }) => {
    const [words, id] = [wordsOf(sentence), idOf(options)];
    if (words && id && others.length === 0) return { id, words };
    throw new Error("a sentence must be msg('…', { id: '…' }) or msg(str`…`, { id: '…' })");
  });
};
