import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { editCode, nodesOf } from './edit-code.mjs';
import { messageCalls } from './message-calls.mjs';

/** The node of `export const templates = { … }`, and of each import's source, in a generated module. */
const partsOfModule = (tree) => {
  const nodes = [...nodesOf(tree)];
  return {
    templates: nodes.find(({ type, id }) => type === 'VariableDeclarator' && id.name === 'templates').init,
    sources: nodes.filter(({ type }) => type === 'ImportDeclaration').map(({ source }) => source),
  };
};

const AGAIN = 'npm run text, then npm run build';

const keyOf = (keys, id) => {
  if (keys.has(id)) return `${keys.get(id)}`;
  throw new Error(`English has no sentence ${id}: ${AGAIN}`);
};

const compactSentences = (code, tree, keys) =>
  editCode(
    code,
    messageCalls(tree).flatMap(({ id, words }) => [...words, { node: id, text: keyOf(keys, id.value) }]),
  );

/** A list of the sentences in the order of their numbers, which go on from part to part. */
const compactTranslation = (code, tree, keys, ids) => {
  const { templates, sources } = partsOfModule(tree);
  const sentences = new Map(
    templates.properties.map(({ key, value }) => [key.value, code.slice(value.start, value.end)]),
  );
  const lost = ids.filter((id) => !sentences.has(id));
  if (lost.length > 0) throw new Error(`${lost.join(', ')} is missing: ${AGAIN}`);
  const list = `[${ids.map((id) => sentences.get(id)).join(',')}]`;
  return editCode(code, [
    { node: templates, text: `Object.fromEntries(${list}.map((text, at) => [at + ${keyOf(keys, ids[0])}, text]))` },
    // The whole of the library comes along otherwise.
    ...sources.map((node) => ({ node, text: "'@lit/localize/internal/str-tag.js'" })),
  ]);
};

/**
 * A rollup plugin that takes the English sentences of the portal out of the code, where French and Romanian customers
 * would load them in vain, and puts numbers in the place of ids, in code and translations alike
 * (docs/adr/0017-english-is-a-language-like-the-others.md). It ends the build where a sentence could get lost.
 * @param {string} dist the compiled portal
 * @param {readonly string[]} inlineParts the parts of the text that stay as they are
 */
export const compactTexts = (dist, inlineParts) => {
  const english = (part) => join(dist, 'generated', part, 'en.js');
  /** By part; the number of a sentence is its place among all. */
  const idsOf = new Map();
  const keys = new Map();
  const compacted = new Set();

  const compact = (code, parse, [folder, part, name]) => {
    if (folder === 'language' && part === 'message-keys.js') {
      return `export const keys = ${JSON.stringify(Object.fromEntries(keys))};`;
    }
    if (!name || !['text', 'generated'].includes(folder) || inlineParts.includes(part)) return null;
    compacted.add(part);
    return folder === 'text'
      ? compactSentences(code, parse(code), keys)
      : compactTranslation(code, parse(code), keys, idsOf.get(part) ?? []);
  };

  return {
    name: 'compact-texts',
    buildStart() {
      keys.clear();
      const parts = readdirSync(join(dist, 'generated')).filter((part) => !inlineParts.includes(part));
      for (const part of parts.toSorted()) {
        if (!existsSync(english(part))) this.error(`The part ${part} has no English module: ${AGAIN}`);
        const { templates } = partsOfModule(this.parse(readFileSync(english(part), 'utf8')));
        idsOf.set(
          part,
          templates.properties.map(({ key }) => key.value),
        );
        for (const id of idsOf.get(part)) {
          if (keys.has(id)) this.error(`Two parts of the text have a sentence ${id}: give one another id`);
          keys.set(id, keys.size);
        }
      }
    },
    transform(code, file) {
      const path = relative(dist, file);
      try {
        const compacter = compact(code, (source) => this.parse(source), path.split(/[/\\]/));
        return compacter === null ? null : { code: compacter, map: null };
      } catch (error) {
        return this.error(`${path}: ${error.message}`);
      }
    },
    buildEnd(error) {
      const silent = error ? [] : [...compacted].filter((part) => !this.getModuleInfo(english(part)));
      if (silent.length > 0)
        this.error(`Nothing loads the English of ${silent.join(', ')}: add \`en\` to its MessageLoader`);
    },
  };
};
