// Run by Node: the bundle in a realm that has what edge runtimes have, and neither Node's globals nor a page's.
import { readFileSync } from 'node:fs';
import { EdgeVM } from '@edge-runtime/vm';

const edge = new EdgeVM();
edge.evaluate(readFileSync(process.argv[2], 'utf8'));
process.stdout.write(`${JSON.stringify(await edge.evaluate('returns.observed()'))}\n`);
