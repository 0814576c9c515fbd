import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as after } from 'node:timers/promises';
import { pathOfProgram } from './find-programs.mjs';

const freePort = async () => {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address();
  server.close();
  return port;
};

/** A display that exists only in memory; it says its number on the third channel once it is there. */
const openDisplay = async () => {
  const child = spawn(pathOfProgram('webkit', 'Xvfb'), ['-displayfd', '3', '-screen', '0', '1600x1200x24'], {
    stdio: ['ignore', 'ignore', 'ignore', 'pipe'],
  });
  const [number] = await once(child.stdio[3], 'data');
  return { child, display: `:${String(number).trim()}` };
};

/** Settings under which nothing moves, as the tests ask. */
const quietSettings = () => {
  const folder = mkdtempSync(join(tmpdir(), 'returns-webkit-'));
  mkdirSync(join(folder, 'gtk-3.0'));
  writeFileSync(join(folder, 'gtk-3.0/settings.ini'), '[Settings]\ngtk-enable-animations=0\n');
  return folder;
};

const answers = async (url) => {
  for (let tries = 0; tries < 100; tries += 1) {
    const ok = await fetch(`${url}/status`).then(
      (response) => response.ok,
      () => false,
    );
    if (ok) return;
    await after(100);
  }
  throw new Error('WebKitWebDriver does not answer.');
};

/** Starts a display and the driver on it; `url` is where it listens. */
export const startWebkitDriver = async () => {
  const { child: display, display: DISPLAY } = await openDisplay();
  const settings = quietSettings();
  const port = await freePort();
  const driver = spawn(pathOfProgram('webkit', 'WebKitWebDriver'), [`--port=${port}`], {
    stdio: 'ignore',
    env: {
      ...process.env,
      DISPLAY,
      XDG_CONFIG_HOME: settings,
      GDK_BACKEND: 'x11',
      WEBKIT_DISABLE_SANDBOX_THIS_IS_DANGEROUS: '1',
      WEBKIT_DISABLE_COMPOSITING_MODE: '1',
      LIBGL_ALWAYS_SOFTWARE: '1',
    },
  });
  const stop = () => {
    driver.kill();
    display.kill();
    rmSync(settings, { recursive: true, force: true });
  };
  try {
    const url = `http://127.0.0.1:${port}`;
    await answers(url);
    return { url, stop };
  } catch (error) {
    stop();
    throw error;
  }
};
