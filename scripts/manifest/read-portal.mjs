import { readdirSync, readFileSync } from 'node:fs';
import { ELEMENTS } from '../lib/elements.mjs';
import { inRoot } from '../lib/paths.mjs';
import { readElement, readEvent } from './read-class.mjs';

const SOURCE = 'packages/portal/src';

const read = (path) => readFileSync(inRoot(path), 'utf8');

/** Every element as its source describes it, and the events it fires with what they carry. */
export const readPortal = () => {
  const events = readdirSync(inRoot(SOURCE, 'events'))
    .filter((name) => name.endsWith('.ts'))
    .map((name) => readEvent(name, read(`${SOURCE}/events/${name}`)));
  return ELEMENTS.map(({ tag, module }) => {
    const path = `${SOURCE}/${tag}.ts`;
    const element = readElement(path, read(path));
    return {
      ...element,
      tag,
      module: `dist/${tag}.js`,
      definedBy: `dist/${module}`,
      events: element.events.map(({ name, description }) => {
        const event = events.find((one) => one.name === name);
        if (!event) throw new Error(`${path} fires ${name}, and no file in ${SOURCE}/events declares it`);
        return { ...event, description };
      }),
    };
  });
};
