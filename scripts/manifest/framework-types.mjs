const HEADER = '/* Made by npm run build from the elements themselves; see scripts/manifest. */';

const comment = (text, indent) => (text ? `${indent}/** ${text} */\n` : '');

const camel = (name) => name.replace(/-(\w)/g, (_, letter) => letter.toUpperCase());
const pascal = (name) => camel(`-${name}`);

const imports = (elements) => {
  const names = [...new Set(elements.flatMap(({ name, events }) => [name, ...events.map((event) => event.className)]))];
  return `import type {\n${names
    .sort()
    .map((name) => `  ${name},\n`)
    .join('')}} from '@returns-portal/portal';\n`;
};

/** The properties, typed by the class itself, so that they cannot differ from it. */
const propertyLines = ({ name, properties }, indent) =>
  properties
    .map((one) => `${comment(one.description, indent)}${indent}${one.name}?: ${name}['${one.name}'];\n`)
    .join('');

/** Attributes whose name is not that of their property. */
const attributeLines = ({ name, properties }, indent) =>
  properties
    .filter(({ name: property, attribute }) => attribute !== null && attribute !== property)
    .map((one) => `${comment(one.description, indent)}${indent}'${one.attribute}'?: ${name}['${one.name}'];\n`)
    .join('');

const eventLines = ({ events }, nameOf, indent) =>
  events
    .map(
      (event) =>
        `${comment(event.description, indent)}${indent}${nameOf(event.name)}?: (event: ${event.className}) => void;\n`,
    )
    .join('');

/** React 19: a prop that is a property of the element is set as one; `on` and the name of an event listens to it. */
export const reactTypes = (elements) => `${HEADER}
import type { DetailedHTMLProps, HTMLAttributes } from 'react';
${imports(elements)}
${elements
  .map(
    (element) => `export interface ${element.name}Props {
${propertyLines(element, '  ')}${attributeLines(element, '  ')}${eventLines(element, (name) => `'on${name}'`, '  ')}}
`,
  )
  .join('\n')}
declare module 'react' {
  namespace JSX {
    interface IntrinsicElements {
${elements.map(({ tag, name }) => `      '${tag}': DetailedHTMLProps<HTMLAttributes<${name}>, ${name}> & ${name}Props;\n`).join('')}    }
  }
}
`;

/** Vue 3: for the type checker of templates; `@returns-submitted` is `onReturnsSubmitted` there. */
export const vueTypes = (elements) => `${HEADER}
import type { DefineComponent, HTMLAttributes } from 'vue';
${imports(elements)}
${elements
  .map(
    (element) => `export interface ${element.name}Props extends HTMLAttributes {
${propertyLines(element, '  ')}${attributeLines(element, '  ')}${eventLines(element, (name) => `on${pascal(name)}`, '  ')}}
`,
  )
  .join('\n')}
declare module 'vue' {
  interface GlobalComponents {
${elements.map(({ tag, name }) => `    '${tag}': DefineComponent<${name}Props>;\n`).join('')}  }
}
`;

/** Svelte 5: attributes that are properties of the element are set as such; `on` and the name of an event listens. */
export const svelteTypes = (elements) => `${HEADER}
import type { HTMLAttributes } from 'svelte/elements';
${imports(elements)}
${elements
  .map(
    (element) => `export interface ${element.name}Attributes extends HTMLAttributes<${element.name}> {
${propertyLines(element, '  ')}${attributeLines(element, '  ')}${eventLines(element, (name) => `'on${name}'`, '  ')}}
`,
  )
  .join('\n')}
declare module 'svelte/elements' {
  interface SvelteHTMLElements {
${elements.map(({ tag, name }) => `    '${tag}': ${name}Attributes;\n`).join('')}  }
}
`;
