/** Everything that a module brings with it, itself included, without what it only loads later. */
const closureOf = (start, getModuleInfo) => {
  const found = new Set();
  const visit = (id) => {
    if (found.has(id)) return;
    found.add(id);
    (getModuleInfo(id)?.importedIds ?? []).forEach(visit);
  };
  visit(start);
  return found;
};

/** Within reach of the journey by an index that names them, but used by what is loaded later only. */
const LATER = /[/\\]sdk[/\\]dist[/\\](tracker[/\\]|withdrawal[/\\]|rest[/\\]read-shop-policy)/;

const JOURNEY = /[/\\]portal[/\\]dist[/\\]journey\.js$/;

/**
 * For rollup's `manualChunks`: all that the journey needs beyond the first screen is one chunk, also what an element that
 * is loaded later shares with it. Otherwise each thing they share would be a file of its own, which compresses worse
 * and asks for more round trips, for the sake of what most customers never open.
 */
export const oneJourneyChunk = () => {
  let journey;
  return (id, { getModuleIds, getModuleInfo }) => {
    if (!journey) {
      const ids = [...getModuleIds()];
      const entry = ids.find((one) => getModuleInfo(one)?.isEntry);
      const start = ids.find((one) => JOURNEY.test(one));
      const first = closureOf(entry, getModuleInfo);
      journey = start ? closureOf(start, getModuleInfo).difference(first) : new Set();
    }
    return journey.has(id) && !LATER.test(id) ? 'journey' : undefined;
  };
};
