const OURS = /[/\\]packages[/\\]portal[/\\]dist[/\\]/;

/**
 * A rollup plugin that takes the indents out of the portal's templates, which no minifier of JavaScript
 * touches. A line break stays a line break, so nothing that is white space stops being it.
 */
export const collapseIndents = () => ({
  name: 'collapse-indents',
  transform: (code, id) => (OURS.test(id) ? { code: code.replace(/\n\s+/g, '\n'), map: null } : null),
});
