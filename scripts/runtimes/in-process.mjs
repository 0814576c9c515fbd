// Run by Node, Deno or Bun, with the bundle beside it.
import { observed } from './bundle.mjs';

console.log(JSON.stringify(await observed()));
