export { EXIT, type ExitCode, type Io } from './io.js';
export { run } from './run.js';
