const type = (text) => ({ type: { text } });

const declaration = ({ name, tag, description, properties, methods, events, slots }, { tokens, parts }) => ({
  kind: 'class',
  customElement: true,
  name,
  tagName: tag,
  description,
  superclass: { name: 'LitElement', package: 'lit' },
  attributes: properties
    .filter(({ attribute }) => attribute !== null)
    .map((property) => ({
      name: property.attribute,
      fieldName: property.name,
      description: property.description,
      ...type(property.type),
    })),
  members: [
    ...properties.map((property) => ({
      kind: 'field',
      name: property.name,
      description: property.description,
      ...(property.attribute !== null && { attribute: property.attribute }),
      ...type(property.type),
    })),
    ...methods.map((method) => ({
      kind: 'method',
      name: method.name,
      description: method.description,
      parameters: method.parameters.map((parameter) => ({ name: parameter.name, ...type(parameter.type) })),
      return: type(method.returns),
    })),
  ],
  events: events.map((event) => ({
    name: event.name,
    description: `${event.description} Detail: \`${event.detail}\`.`,
    ...type(event.className),
  })),
  slots: slots.map((slot) => ({ name: slot.name, description: slot.description })),
  cssParts: parts.map((part) => ({ name: part.name, description: part.purpose })),
  cssProperties: tokens.map((token) => ({ name: token.name, default: token.initial, description: token.purpose })),
});

const moduleOf = (element, look) => {
  const self = { name: element.name, module: element.module };
  return [
    {
      kind: 'javascript-module',
      path: element.module,
      declarations: [declaration(element, look)],
      exports: [{ kind: 'js', name: element.name, declaration: self }],
    },
    {
      kind: 'javascript-module',
      path: element.definedBy,
      exports: [{ kind: 'custom-element-definition', name: element.tag, declaration: self }],
    },
  ];
};

/**
 * The manifest that editors, documentation tools and frameworks read: https://github.com/webcomponents/custom-elements-manifest
 * @param {readonly object[]} elements as readPortal gives them
 * @param {{ tokens: readonly object[], parts: readonly object[] }} look
 */
export const customElementsManifest = (elements, look) => ({
  schemaVersion: '2.1.0',
  modules: elements.flatMap((element) => moduleOf(element, look)),
});
