/** A node of an ESTree and all below it. */
export function* nodesOf(node) {
  yield node;
  for (const value of Object.values(node)) {
    for (const child of [value].flat()) if (typeof child?.type === 'string') yield* nodesOf(child);
  }
}

/**
 * Puts other text in the place of nodes, which must not overlap.
 * @param {string} code
 * @param {readonly { node: { start: number, end: number }, text: string }[]} edits
 */
export const editCode = (code, edits) =>
  edits
    .toSorted((one, other) => other.node.start - one.node.start)
    .reduce((edited, { node, text }) => edited.slice(0, node.start) + text + edited.slice(node.end), code);
