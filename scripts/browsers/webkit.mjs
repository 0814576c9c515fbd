import { pathOfProgram } from './find-programs.mjs';
import { webdriverLauncher } from './webdriver-launcher.mjs';

/** WebKitGTK, the engine of Safari on Linux, by the driver that npm run test:browsers started. */
export const webkit = () =>
  webdriverLauncher({
    name: 'WebKit',
    driver: process.env.WEBKIT_DRIVER,
    capabilities: {
      browserName: 'MiniBrowser',
      'webkitgtk:browserOptions': { binary: pathOfProgram('webkit', 'MiniBrowser'), args: ['--automation'] },
    },
  });
