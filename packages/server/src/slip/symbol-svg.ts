import type { CodeSymbol } from './symbols.js';

/** How many modules high bars are: enough for a scanner that is held at an angle. */
const BAR_HEIGHT = 40;

/** A symbol as a picture of any size: black on white, whatever stands around it. */
export const symbolSvg = ({ width, height, quiet, cells }: CodeSymbol): string => {
  const isBars = height === 1;
  const [tall, top] = isBars ? [BAR_HEIGHT + 2 * quiet, quiet] : [height, 0];
  const path = cells
    .map((cell) => `M${cell.x} ${cell.y + top}h${cell.width}v${isBars ? BAR_HEIGHT : cell.height}h-${cell.width}z`)
    .join('');
  return (
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${tall}" width="${width * 8}" height="${tall * 8}" ` +
    `shape-rendering="crispEdges"><rect width="${width}" height="${tall}" fill="#fff"/><path d="${path}"/></svg>`
  );
};
