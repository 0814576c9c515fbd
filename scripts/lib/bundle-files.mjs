/** Every file that `start` leads to by the given kinds of edges, itself included; `not` says where not to go. */
const reach = (chunks, start, kinds, not = () => false) => {
  const found = new Set();
  const visit = (file) => {
    if (found.has(file) || !chunks[file] || not(chunks[file])) return;
    found.add(file);
    for (const kind of kinds) chunks[file][kind].forEach(visit);
  };
  start.forEach(visit);
  return [...found];
};

const isText = (chunk, test) => chunk.texts.length > 0 && chunk.texts.every(test);

/** All languages the bundle can show: those that are loaded, and English, in which the first screen is written. */
export const localesOf = ({ chunks }) => [
  ...new Set(['en', ...Object.values(chunks).flatMap(({ texts }) => texts.map(({ locale }) => locale))]),
];

/** What a browser fetches before the first screen can be used in a language; `parts` names the texts it shows. */
export const firstScreenFiles = ({ entry, chunks }, locale, parts = ['first']) => {
  const texts = Object.keys(chunks).filter((file) =>
    isText(chunks[file], (text) => parts.includes(text.part) && text.locale === locale),
  );
  return reach(chunks, [entry, ...texts], ['imports']);
};

/**
 * What a browser fetches in the whole journey, all steps, in a language, with our own sentences.
 * @param {readonly string[]} without modules that are only loaded on demand, with all that only they load
 */
export const journeyFiles = ({ entry, chunks }, locale, without = []) => {
  const foreign = (chunk) => chunk.forOwnTexts || isText(chunk, (text) => text.locale !== locale);
  return reach(
    chunks,
    [entry],
    ['imports', 'dynamicImports'],
    (chunk) => foreign(chunk) || without.includes(chunk.module),
  );
};

/** What the modules that are only loaded on demand add to the rest of the journey in a language. */
export const onDemandFiles = (manifest, locale, modules) => {
  const already = new Set(journeyFiles(manifest, locale, modules));
  return journeyFiles(manifest, locale).filter((file) => !already.has(file));
};
