/** sRGB from 0 to 255, and how opaque from 0 to 1. */
export interface Colour {
  readonly red: number;
  readonly green: number;
  readonly blue: number;
  readonly alpha: number;
}

/** A computed `rgb()` or `rgba()`; null for what is written otherwise. */
export const parseColour = (computed: string): Colour | null => {
  if (!/^rgba?\(/.test(computed)) return null;
  const [red = 0, green = 0, blue = 0, alpha = 1] = (computed.match(/[\d.]+/g) ?? []).map(Number);
  return { red, green, blue, alpha };
};

/** A colour on an opaque one, as the eye sees it. */
export const over = (top: Colour, below: Colour): Colour => {
  const mix = (one: number, other: number): number => one * top.alpha + other * (1 - top.alpha);
  return {
    red: mix(top.red, below.red),
    green: mix(top.green, below.green),
    blue: mix(top.blue, below.blue),
    alpha: 1,
  };
};

const luminance = ({ red, green, blue }: Colour): number => {
  const linear = (channel: number): number => {
    const share = channel / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  };
  return 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue);
};

/** Between two opaque colours, from 1 to 21 (WCAG 2.2, contrast ratio). */
export const contrast = (one: Colour, other: Colour): number => {
  const [light = 0, dark = 0] = [luminance(one), luminance(other)].sort((a, b) => b - a);
  return (light + 0.05) / (dark + 0.05);
};
