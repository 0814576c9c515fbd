import { DOMParser } from '@xmldom/xmldom';

/** Stands for a placeholder where only the words around it matter. */
export const GAP = '\uFFFC';

const readContent = (element) => {
  const nodes = Array.from(element.childNodes);
  const text = nodes.map((node) => (node.nodeName === 'x' ? GAP : (node.nodeValue ?? ''))).join('');
  const placeholders = nodes
    .filter(({ nodeName }) => nodeName === 'x')
    .map((node) => `${node.getAttribute('id')}: ${node.getAttribute('equiv-text')}`);
  return { text, placeholders };
};

const child = (unit, name) => {
  const [element] = Array.from(unit.getElementsByTagName(name));
  return element ? readContent(element) : null;
};

/**
 * The messages of an XLIFF 1.2 file as lit-localize writes it.
 * @param {string} xml
 * @returns {{ id: string, source: Content, target: Content | null }[]} where Content is
 *   { text: string, placeholders: string[] }, the text with GAP in the place of each placeholder
 */
export const readXliff = (xml) => {
  const fail = (message) => {
    throw new Error(`not well-formed XML: ${message}`);
  };
  const onError = { warning: fail, error: fail, fatalError: fail };
  const document = new DOMParser({ errorHandler: onError }).parseFromString(xml, 'text/xml');
  return Array.from(document.getElementsByTagName('trans-unit')).map((unit) => ({
    id: unit.getAttribute('id'),
    source: child(unit, 'source') ?? { text: '', placeholders: [] },
    target: child(unit, 'target'),
  }));
};
