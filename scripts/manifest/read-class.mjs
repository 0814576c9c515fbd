import ts from 'typescript';

const docOf = (node) =>
  ts
    .getJSDocCommentsAndTags(node)
    .filter(ts.isJSDoc)
    .map(({ comment }) => ts.getTextOfJSDocComment(comment) ?? '')
    .join('\n')
    .replace(/\s+/g, ' ')
    .trim();

/** `@slot name - what it is for`: name and description of every such tag; the default slot has no name. */
const tagsOf = (node, name) =>
  ts
    .getJSDocTags(node)
    .filter(({ tagName }) => tagName.text === name)
    .map(({ comment }) => {
      const text = (ts.getTextOfJSDocComment(comment) ?? '').replace(/\s+/g, ' ').trim();
      const [, tagged = '', description = ''] = /^(?:([\w-]+)\s+)?-\s*(.*)$/.exec(text) ?? ['', text, ''];
      return { name: tagged, description };
    });

const has = (node, ...kinds) => (node.modifiers ?? []).some(({ kind }) => kinds.includes(kind));

/** What only the class or Lit itself calls. */
const isInternal = (member) =>
  ts.isPrivateIdentifier(member.name) ||
  has(member, ts.SyntaxKind.PrivateKeyword, ts.SyntaxKind.ProtectedKeyword, ts.SyntaxKind.OverrideKeyword);

/** The `static properties` of a Lit class: the attribute of each, or null where it has none. */
const attributesOf = (node) => {
  const declared = node.members.find(
    (member) => ts.isPropertyDeclaration(member) && member.name.getText() === 'properties',
  );
  const entries = declared?.initializer?.properties ?? [];
  return new Map(
    entries.map((entry) => {
      const name = entry.name.getText();
      const option = entry.initializer.properties?.find((one) => one.name.getText() === 'attribute')?.initializer;
      if (!option) return [name, name.toLowerCase()];
      return [name, ts.isStringLiteral(option) ? option.text : null];
    }),
  );
};

const parse = (file, text) => ts.createSourceFile(file, text, ts.ScriptTarget.Latest, true);

const classesIn = (source) => source.statements.filter(ts.isClassDeclaration);

/**
 * What the source of an element says of it in public: its properties with their attributes, methods, events and slots.
 * @param {string} file only for messages
 * @param {string} text
 */
export const readElement = (file, text) => {
  const [node] = classesIn(parse(file, text));
  if (!node) throw new Error(`${file} declares no class`);
  const attributes = attributesOf(node);
  const fields = node.members.filter(
    (member) => ts.isPropertyDeclaration(member) && !isInternal(member) && !has(member, ts.SyntaxKind.StaticKeyword),
  );
  const field = (name) => fields.find((member) => member.name.getText() === name);
  return {
    name: node.name.text,
    description: docOf(node),
    properties: [...attributes].map(([name, attribute]) => {
      const found = field(name);
      if (!found) throw new Error(`${file}: the property ${name} is not declared as a field`);
      return { name, attribute, type: found.type.getText(), description: docOf(found) };
    }),
    methods: node.members
      .filter((member) => ts.isMethodDeclaration(member) && !isInternal(member))
      .map((member) => ({
        name: member.name.getText(),
        description: docOf(member),
        parameters: member.parameters.map((one) => ({
          name: one.name.getText(),
          type: one.type?.getText() ?? 'unknown',
        })),
        returns: member.type?.getText() ?? 'void',
      })),
    events: tagsOf(node, 'fires'),
    slots: tagsOf(node, 'slot'),
  };
};

/** What the source of an event says: the class, the name it is dispatched under, and the type of its detail. */
export const readEvent = (file, text) => {
  const source = parse(file, text);
  const [node] = classesIn(source);
  const detail = node.heritageClauses?.[0]?.types[0]?.typeArguments?.[0]?.getText() ?? 'undefined';
  const [, name] = /super\('([\w-]+)'/.exec(text) ?? [];
  return { className: node.name.text, name, detail: detail.replace(/\s+/g, ' '), description: docOf(node) };
};
