#!/usr/bin/env node
// Committed, so that npm can link it in a clone that nobody has compiled yet. Old versions of Node would stop at the
// first import with a message that helps nobody.
import process from 'node:process';

if (Number(process.versions.node.split('.')[0]) < 20) {
  process.stderr.write(`error: returns-conformance needs Node 20 or later, and this is ${process.versions.node}.\n`);
  process.exit(2);
}
await import('../dist/conformance-cli/main.js');
