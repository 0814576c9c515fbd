type Channels = readonly [number, number, number];

/** Of `#rrggbb`, each from 0 to 255. */
const channelsOf = (colour: string): Channels => {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((start) => Number.parseInt(colour.slice(start, start + 2), 16));
  return [red, green, blue];
};

/** Relative luminance as WCAG 2.2 defines it. */
const luminance = (colour: string): number => {
  const [red = 0, green = 0, blue = 0] = channelsOf(colour).map((value) => {
    const channel = value / 255;
    return channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
};

/** From 1 to 21, as WCAG 2.2 defines it. */
export const contrast = (one: string, other: string): number => {
  const [dark = 0, light = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (light + 0.05) / (dark + 0.05);
};

/** Black or white, whichever has more contrast on the colour. */
export const readableOn = (colour: string): '#000000' | '#ffffff' =>
  contrast(colour, '#000000') > contrast(colour, '#ffffff') ? '#000000' : '#ffffff';

const mix = (colour: string, towards: string, share: number): string => {
  const target = channelsOf(towards);
  const mixed = channelsOf(colour).map((value, at) => Math.round(value + ((target[at] ?? 0) - value) * share));
  return `#${mixed.map((value) => value.toString(16).padStart(2, '0')).join('')}`;
};

/** Steps from a colour to black or white. */
const STEPS = 20;

/**
 * The colour itself where it can be told from its background, else the nearest towards black or white that can: buttons
 * and lines need a contrast of 3 (WCAG 2.2, 1.4.11).
 */
export const visibleOn = (background: string, colour: string, ratio = 3): string => {
  const towards = readableOn(background);
  for (let step = 0; step < STEPS; step += 1) {
    const candidate = mix(colour, towards, step / STEPS);
    if (contrast(candidate, background) >= ratio) return candidate;
  }
  return towards;
};
