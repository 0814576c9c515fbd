// The named export `raw` is something else: a symbology of that name.
import symbols from 'bwip-js/generic';

/** A black rectangle of a symbol, in modules from its top left corner. */
export interface Cell {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** A symbol as black rectangles in a frame that has its quiet zone already; all measured in modules. */
export interface CodeSymbol {
  /** White between the frame and the first bar; a margin of the page may stand in for it. */
  readonly quiet: number;
  readonly width: number;
  readonly height: number;
  readonly cells: readonly Cell[];
}

/** ISO/IEC 15417 wants ten modules of white on both sides of a Code 128, ISO/IEC 18004 four around a QR code. */
const CODE_128_QUIET = 10;
const QR_QUIET = 4;

/** An option of this one symbology, which the library's types do not know. */
const CORRECTION = { eclevel: 'M' };

/** Code 128 of ASCII text, one module high: how high its bars are is up to whoever draws them. */
export const code128 = (text: string): CodeSymbol => {
  const [symbol] = symbols.raw({ bcid: 'code128', text });
  if (symbol === undefined || !('sbs' in symbol)) throw new Error('No bars came back for a Code 128');
  const cells: Cell[] = [];
  let x = CODE_128_QUIET;
  // Bars and spaces in turn, a bar first.
  for (const [index, width] of symbol.sbs.entries()) {
    if (index % 2 === 0) cells.push({ x, y: 0, width, height: 1 });
    x += width;
  }
  return { quiet: CODE_128_QUIET, width: x + CODE_128_QUIET, height: 1, cells };
};

/** A QR code of any text; it can be read with a seventh of it dirty or torn. */
export const qrCode = (text: string): CodeSymbol => {
  const [symbol] = symbols.raw({ bcid: 'qrcode', text, ...CORRECTION });
  if (symbol === undefined || !('pixs' in symbol)) throw new Error('No modules came back for a QR code');
  const { pixs, pixx: size } = symbol;
  const cells: Cell[] = [];
  // Neighbours in a row are one rectangle, so that no printer leaves a hair of white between them.
  for (let at = 0; at < pixs.length; at += 1) {
    if (pixs[at] !== 1) continue;
    let end = at + 1;
    while (end % size !== 0 && pixs[end] === 1) end += 1;
    cells.push({ x: QR_QUIET + (at % size), y: QR_QUIET + Math.floor(at / size), width: end - at, height: 1 });
    at = end - 1;
  }
  return { quiet: QR_QUIET, width: size + 2 * QR_QUIET, height: size + 2 * QR_QUIET, cells };
};
