import { locateInParts, templateText } from './template-text.mjs';

const LETTER = /\p{L}/u;

const isTemplateTag = (tag) => {
  const name = tag.type === 'MemberExpression' ? tag.property.name : tag.name;
  return name === 'html' || name === 'svg';
};

/** The literal words that an expression can come out as: 'a', `a`, x ? 'a' : 'b', x || 'a'. */
const literalsOf = (node) => {
  switch (node.type) {
    case 'Literal':
      return typeof node.value === 'string' && LETTER.test(node.value) ? [{ node, literal: node.value }] : [];
    case 'TemplateLiteral': {
      const literal = node.quasis.map(({ value }) => value.cooked).join('…');
      return LETTER.test(literal) ? [{ node, literal }] : [];
    }
    case 'ConditionalExpression':
      return [node.consequent, node.alternate].flatMap(literalsOf);
    case 'LogicalExpression':
      return [node.left, node.right].flatMap(literalsOf);
    default:
      return [];
  }
};

/** Templates hold no words: sentences live in one folder, where they are translated. */
export const noLiteralTemplateText = {
  meta: {
    type: 'problem',
    docs: { description: 'no words in html`…` templates' },
    messages: {
      text:
        '“{{literal}}” would be shown in this language to everybody. ' +
        'Put the sentence into packages/portal/src/text/ and call it here.',
      attribute:
        '{{where}}: “{{literal}}” would be read out in this language to everybody. ' +
        'Put the sentence into packages/portal/src/text/ and call it here.',
    },
    schema: [],
  },
  create(context) {
    const report = (where, literal, at) => {
      const messageId = where === 'text' ? 'text' : 'attribute';
      context.report({ ...at, messageId, data: { where, literal } });
    };

    const positionOf = (quasis, offset) => {
      const found = locateInParts(
        quasis.map(({ value }) => value.cooked),
        offset,
      );
      const quasi = quasis[found.index];
      // Where something is escaped, offsets differ from the source: then the whole part is shown.
      if (quasi.value.cooked !== quasi.value.raw) return { node: quasi };
      return { loc: context.sourceCode.getLocFromIndex(quasi.range[0] + 1 + found.offset) };
    };

    return {
      TaggedTemplateExpression({ tag, quasi: { quasis, expressions } }) {
        if (!isTemplateTag(tag)) return;
        for (const piece of templateText(quasis.map(({ value }) => value.cooked))) {
          if (piece.literal) report(piece.where, piece.literal, positionOf(quasis, piece.offset));
          for (const { node, literal } of piece.expressions.flatMap((index) => literalsOf(expressions[index]))) {
            report(piece.where, literal, { node });
          }
        }
      },
    };
  },
};
