/* global document */

export const memoryPage = `<!doctype html>
<html lang="en"><meta charset="utf-8"><title>Memory</title><link rel="icon" href="data:,">
<main></main><script type="module" src="/cdn/returns-portal.js"></script></html>`;

export const mount = (page) =>
  page.evaluate(() => {
    const element = document.createElement('returns-portal');
    element.setAttribute('endpoint', '/api');
    element.setAttribute('shop', 'atelier-nuage');
    document.querySelector('main').append(element);
  });

export const unmount = (page) => page.evaluate(() => document.querySelector('main').replaceChildren());

/** Counts the elements that still live, on the page or not. */
const liveElements = async (cdp) => {
  const { result } = await cdp.send('Runtime.evaluate', {
    expression: "customElements.get('returns-portal').prototype",
    objectGroup: 'memory',
  });
  const { objects } = await cdp.send('Runtime.queryObjects', {
    prototypeObjectId: result.objectId,
    objectGroup: 'memory',
  });
  const { result: length } = await cdp.send('Runtime.callFunctionOn', {
    objectId: objects.objectId,
    functionDeclaration: 'function () { return this.length; }',
  });
  await cdp.send('Runtime.releaseObjectGroup', { objectGroup: 'memory' });
  return length.value;
};

/** What the page holds once everything that can be let go of has been. */
export const readMemory = async (cdp) => {
  await cdp.send('Performance.enable');
  // Twice: what only the finalisers of the first round let go of goes in the second.
  await cdp.send('HeapProfiler.collectGarbage');
  await cdp.send('HeapProfiler.collectGarbage');
  const { metrics } = await cdp.send('Performance.getMetrics');
  const metric = (wanted) => metrics.find(({ name }) => name === wanted).value;
  return {
    heap: metric('JSHeapUsedSize'),
    nodes: metric('Nodes'),
    listeners: metric('JSEventListeners'),
    elements: await liveElements(cdp),
  };
};
