// Made by `npm run contract` from the schemas of the contract. Do not edit.

import type { Shape } from '../shape.js';

export const problemShape: Shape = { type: "s", title: "s", status: "i", code: "s", "params?": { "*": "*" } };
