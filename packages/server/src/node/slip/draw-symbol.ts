import { code128, qrCode, type CodeSymbol } from '../../slip/symbols.js';
import { MM, type Document } from './paper.js';
import { tagged, write } from './write.js';

/** Below this width, bars from a printer at home run into each other. */
const THINNEST = 0.33 * MM;
const THICKEST = 0.4 * MM;
const QR_SIDE = 30 * MM;
const BARS_HEIGHT = 13 * MM;
const NUMBER = { face: 'strong', size: 13, spacing: 0.8 } as const;
/** Of bars and the number under them. */
export const NUMBER_HEIGHT = BARS_HEIGHT + 7 * MM;

interface NumberPlace {
  readonly right: number;
  readonly y: number;
  /** Room for the bars and the white on their left. */
  readonly width: number;
}

const draw = (document: Document, symbol: CodeSymbol, x: number, y: number, module: number, height = module): void => {
  for (const cell of symbol.cells) {
    document.rect(x + cell.x * module, y + cell.y * height, cell.width * module, cell.height * height);
  }
  // Black and nothing else: every other colour is a raster.
  document.fill('#000000');
};

/**
 * The case number as bars with the number in letters below, to the left of `right`, where there is white enough for
 * the quiet zone. A number too long for bars that can be read is there in letters only.
 */
export const drawNumber = (document: Document, number: string, { right, y, width }: NumberPlace): void => {
  const symbol = code128(number);
  const module = Math.min(THICKEST, width / (symbol.width - symbol.quiet));
  const bars = (symbol.width - 2 * symbol.quiet) * module;
  if (module >= THINNEST) {
    const x = right - bars - symbol.quiet * module;
    tagged(document, 'Figure', () => draw(document, symbol, x, y, module, BARS_HEIGHT), number);
  }
  const left = module >= THINNEST ? right - bars : right - width;
  const place = { x: left, y: y + BARS_HEIGHT + 1.5 * MM, width: right - left };
  tagged(document, 'P', () => write(document, number, NUMBER, place));
};

/** A QR code with its first module at `x` and `y`; gives the length of its side. Around it there must be 5 mm of white. */
export const drawQrCode = (document: Document, value: string, x: number, y: number): number => {
  const symbol = qrCode(value);
  const module = QR_SIDE / (symbol.width - 2 * symbol.quiet);
  const shift = symbol.quiet * module;
  tagged(document, 'Figure', () => draw(document, symbol, x - shift, y - shift, module), value);
  return QR_SIDE;
};
