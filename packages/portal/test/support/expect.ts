import { emulateMedia } from '@web/test-runner-commands';
import { accessibilityFaults } from './accessibility.ts';
import type { Portal } from './portal.ts';

// Contrast is measured on what stands, not on what fades in.
before(() => emulateMedia({ reducedMotion: 'reduce' }));

export const equal = (actual: unknown, expected: unknown, what: string): void => {
  if (JSON.stringify(actual) !== JSON.stringify(expected)) {
    throw new Error(`${what}: ${JSON.stringify(actual)} instead of ${JSON.stringify(expected)}`);
  }
};

export const matches = (text: string, pattern: RegExp): void => {
  if (!pattern.test(text)) throw new Error(`${pattern} is not in: ${text}`);
};

export const say = (condition: boolean, what: string): void => {
  if (!condition) throw new Error(what);
};

/** A screen is accessible and does not overflow its room. */
export const inspect = async (portal: Portal, step: string): Promise<void> => {
  equal(await accessibilityFaults(portal.element), [], `${step}: accessibility`);
  const { scrollWidth, clientWidth } = portal.element;
  if (scrollWidth > clientWidth) throw new Error(`${step}: ${scrollWidth}px of content in ${clientWidth}px`);
};
