import type { Block, MailContent } from './mail-content.js';
import { plainText } from './sentence.js';

const renderBlock = (block: Block): string => {
  switch (block.kind) {
    case 'paragraph':
      return plainText(block.text);
    case 'heading':
      return `${block.text}\n${'-'.repeat(block.text.length)}`;
    case 'number':
      return `${block.label}\n${block.value}`;
    case 'code':
      return block.digits;
    case 'quote':
      return block.lines.map((line) => `> ${line}`.trimEnd()).join('\n');
    case 'items':
      return block.items
        .map(({ title, facts }) => [`- ${title}`, ...facts.map((fact) => `  ${fact}`)].join('\n'))
        .join('\n');
    case 'facts':
      return block.facts
        .map(({ label, lines }) => [label, ...lines.map((line) => `  ${line}`.trimEnd())].join('\n'))
        .join('\n\n');
    case 'address':
      return block.lines.map((line) => `    ${line}`).join('\n');
    case 'link':
      return `${block.label}\n${block.url}`;
  }
};

/** The mail for those who read text. */
export const renderText = ({ shop, title, blocks }: MailContent): string =>
  [title, ...blocks.map(renderBlock), shop].join('\n\n') + '\n';
