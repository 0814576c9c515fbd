import { readFile } from 'node:fs/promises';
import { after } from 'node:test';
import { PDFiumLibrary } from '@hyzyla/pdfium';
import { prepareZXingModule, readBarcodes } from 'zxing-wasm/reader';

const pdfium = await PDFiumLibrary.init();
after(() => pdfium.destroy());
// From the package: without this it would be loaded from the net.
const wasmBinary = (await readFile(new URL(import.meta.resolve('zxing-wasm/reader/zxing_reader.wasm')))).buffer;
prepareZXingModule({ overrides: { wasmBinary } });

/** Millimetres from the top left corner of the sheet. */
export interface FoundCode {
  readonly format: string;
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly width: number;
}

export interface PrintedPage {
  /** White space of any kind as one space. */
  readonly text: string;
  /** Prints it on grey paper of so many dots an inch, and reads the codes off it. */
  scan(dotsPerInch: number): Promise<readonly FoundCode[]>;
}

export const plain = (text: string): string => text.replace(/\s+/gu, ' ');

/** Opens a PDF as a printer and a scanner see it. */
export const printPages = async (bytes: Uint8Array): Promise<readonly PrintedPage[]> => {
  const document = await pdfium.loadDocument(bytes);
  return Array.from({ length: document.getPageCount() }, (_, index) => ({
    text: plain(document.getPage(index).getText()),
    async scan(dotsPerInch) {
      // A page is closed once it was rendered, so each time it is opened again.
      const { data, width, height } = await document
        .getPage(index)
        .render({ scale: dotsPerInch / 72, render: 'bitmap' });
      const image = { data: new Uint8ClampedArray(data), width, height, colorSpace: 'srgb' } as const;
      const found = await readBarcodes(image, { formats: ['QRCode', 'Code128'], maxNumberOfSymbols: 8 });
      const millimetres = (dots: number): number => (dots * 25.4) / dotsPerInch;
      return found.map(({ format, text, position: { topLeft, topRight } }) => ({
        format,
        text,
        x: millimetres(topLeft.x),
        y: millimetres(topLeft.y),
        width: millimetres(topRight.x - topLeft.x),
      }));
    },
  }));
};
