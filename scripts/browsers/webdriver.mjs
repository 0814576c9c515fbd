/** As WebDriver names the keys that have no character: https://www.w3.org/TR/webdriver/#keyboard-actions */
const KEYS = {
  Backspace: '\uE003',
  Tab: '\uE004',
  Enter: '\uE007',
  Shift: '\uE008',
  Control: '\uE009',
  Escape: '\uE00C',
  Space: ' ',
  End: '\uE010',
  Home: '\uE011',
  ArrowLeft: '\uE012',
  ArrowUp: '\uE013',
  ArrowRight: '\uE014',
  ArrowDown: '\uE015',
};

const keyOf = (name) => {
  const key = KEYS[name] ?? name;
  if ([...key].length !== 1) throw new Error(`No key is called ${name}: see scripts/browsers/webdriver.mjs`);
  return key;
};

/**
 * The little of the WebDriver protocol that tests need, over fetch. The library for it would bring 329 packages.
 * @param {string} driver where the driver listens, "http://127.0.0.1:4446"
 */
export const openWebDriver = async (driver, capabilities) => {
  const call = async (method, path, body) => {
    const response = await fetch(`${driver}${path}`, {
      method,
      ...(body && { body: JSON.stringify(body), headers: { 'content-type': 'application/json' } }),
    });
    const { value } = await response.json();
    if (!response.ok) throw new Error(`WebDriver ${method} ${path}: ${value.error}: ${value.message}`);
    return value;
  };
  const { sessionId } = await call('POST', '/session', { capabilities: { alwaysMatch: capabilities } });
  const send = (method, path, body) => call(method, `/session/${sessionId}${path}`, body);
  const keys = (actions) => send('POST', '/actions', { actions: [{ type: 'key', id: 'keyboard', actions }] });
  const stroke = (key) => [
    { type: 'keyDown', value: key },
    { type: 'keyUp', value: key },
  ];
  const execute = (script) => send('POST', '/execute/sync', { script, args: [] });

  return {
    open: (url) => send('POST', '/url', { url }),
    url: () => send('GET', '/url'),
    press: (name) => keys(stroke(keyOf(name))),
    type: (text) => keys([...text].flatMap(stroke)),
    /** Held until `release`, also while others are pressed. */
    hold: (name) => keys([{ type: 'keyDown', value: keyOf(name) }]),
    release: (name) => keys([{ type: 'keyUp', value: keyOf(name) }]),
    /**
     * Of the page, without what the window puts around it. Where the window cannot be that narrow, the page is made so:
     * the element looks at its own width only, never at the window's.
     */
    async resize({ width, height }) {
      const [wide, high] = await execute('return [outerWidth - innerWidth, outerHeight - innerHeight]');
      await send('POST', '/window/rect', { width: width + wide, height: height + high });
      await execute(`document.documentElement.style.maxWidth = innerWidth > ${width} ? '${width}px' : ''`);
    },
    close: () => call('DELETE', `/session/${sessionId}`),
  };
};
