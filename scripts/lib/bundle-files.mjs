/** Every file that `start` leads to by the given kinds of edges, itself included. */
const reach = (chunks, start, kinds) => {
  const found = new Set();
  const visit = (file) => {
    if (found.has(file) || !chunks[file]) return;
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

/** What a browser fetches before the first screen can be used in a language. */
export const firstScreenFiles = ({ entry, chunks }, locale) => {
  const texts = Object.keys(chunks).filter((file) =>
    isText(chunks[file], (text) => text.part === 'first' && text.locale === locale),
  );
  return reach(chunks, [entry, ...texts], ['imports']);
};

/** What a browser fetches in the whole journey, all steps, in a language, with our own sentences. */
export const journeyFiles = ({ entry, chunks }, locale) => {
  const foreign = (file) => chunks[file].forOwnTexts || isText(chunks[file], (text) => text.locale !== locale);
  return reach(chunks, [entry], ['imports', 'dynamicImports']).filter((file) => !foreign(file));
};
