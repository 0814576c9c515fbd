import { transformSync } from 'esbuild';
import { editCode, nodesOf } from './edit-code.mjs';

const STYLES = /[/\\]packages[/\\]portal[/\\]dist[/\\].*\.styles\.js$/;

const toTemplate = (text) => text.trim().replaceAll('\\', '\\\\').replaceAll('`', '\\`').replaceAll('${', '\\${');

const minify = ({ quasis: [words, ...others] }) => {
  if (others.length > 0) throw new Error('a css`…` may hold no expression: nothing could look at it as a whole');
  const { code } = transformSync(words.value.cooked, { loader: 'css', minify: true, charset: 'utf8' });
  return { node: words, text: toTemplate(code) };
};

/** A rollup plugin that writes the portal's styles as short as they go; minifiers of JavaScript leave them alone. */
export const minifyStyles = () => ({
  name: 'minify-styles',
  transform(code, id) {
    if (!STYLES.test(id)) return null;
    const styles = [...nodesOf(this.parse(code))].filter(
      ({ type, tag }) => type === 'TaggedTemplateExpression' && tag.name === 'css',
    );
    return {
      code: editCode(
        code,
        styles.map(({ quasi }) => minify(quasi)),
      ),
      map: null,
    };
  },
});
