// npm run test:browsers [-- firefox|webkit] [-- --files …]: the browser tests in Firefox and in WebKitGTK. Wants a build.
// Installs nothing: it says what is missing.
import { PROGRAMS } from './browsers/find-programs.mjs';
import { startWebkitDriver } from './browsers/webkit-driver.mjs';
import { runTool } from './lib/run-tool.mjs';
import { giveUp, say } from './lib/say.mjs';

const words = process.argv.slice(2);
const named = words.filter((word) => word in PROGRAMS);
const browsers = named.length > 0 ? named : Object.keys(PROGRAMS);
const options = words.filter((word) => !(word in PROGRAMS));

const missing = browsers.flatMap((browser) => PROGRAMS[browser]).filter(({ find }) => find() === null);
if (missing.length > 0) {
  const packages = [...new Set(missing.map(({ from }) => from))].join(' ');
  giveUp(
    `Not installed: ${missing.map(({ name }) => name).join(', ')}. On Debian and Ubuntu: apt-get install ${packages}`,
  );
}

// The tests hear of Ctrl-C as well and end; then what was started here is stopped.
process.on('SIGINT', () => {});

const webkit = browsers.includes('webkit') ? await startWebkitDriver() : null;
try {
  say(`In ${browsers.join(' and ')}:`);
  const env = { ...process.env, BROWSERS: browsers.join(), ...(webkit && { WEBKIT_DRIVER: webkit.url }) };
  const config = ['--config', 'web-test-runner.browsers.config.mjs'];
  const { code } = await runTool('@web/test-runner', 'wtr', [...config, ...options], { env });
  process.exitCode = code;
} catch (error) {
  giveUp(error.message);
} finally {
  webkit?.stop();
}
