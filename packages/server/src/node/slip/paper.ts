import { readFile } from 'node:fs/promises';
import PDFDocument from 'pdfkit';
import type { Slip } from '../../slip/slip-content.js';

export interface Document extends InstanceType<typeof PDFDocument> {
  /** Where all that has a meaning is written down in order, for those who have the slip read out. */
  readonly contents: PDFKit.PDFStructureElement;
}

/** Points in a millimetre. */
export const MM = 72 / 25.4;

/** A4 with margins that every printer at home can keep, and that hole punches leave alone. */
export const PAGE = { left: 20 * MM, top: 18 * MM, bottom: 22 * MM, width: 170 * MM, height: 297 * MM } as const;
export const RIGHT = PAGE.left + PAGE.width;
const LOWEST = PAGE.height - PAGE.bottom;

export const INK = '#1a1a1a';
/** Dark enough to survive a printer that is short of toner. */
export const GREY = '#555555';
export const HAIRLINE = '#b0b0b0';

/** Whole fonts and not subsets of one script: names come in Romanian, French, Greek or Ukrainian letters alike. */
const FACES = {
  regular: '@expo-google-fonts/source-sans-3/400Regular/SourceSans3_400Regular.ttf',
  strong: '@expo-google-fonts/source-sans-3/600SemiBold/SourceSans3_600SemiBold.ttf',
} as const;
export type Face = keyof typeof FACES;

const loadFaces = () =>
  Promise.all(
    Object.entries(FACES).map(
      async ([face, path]) => [face, await readFile(new URL(import.meta.resolve(path)))] as const,
    ),
  );
let faces: ReturnType<typeof loadFaces> | undefined;

/** Read once; after a failure the next slip tries again. */
const readFaces = (): ReturnType<typeof loadFaces> =>
  (faces ??= loadFaces().catch((error: unknown) => {
    faces = undefined;
    throw error;
  }));

/** What a file says of itself. */
export type Printed = Pick<Slip, 'locale' | 'title' | 'number' | 'shop' | 'madeAt'>;

/** An empty first page. Pages are kept until the end, since a footer tells how many there are. */
export const openDocument = async (printed: Printed): Promise<Document> => {
  const document = new PDFDocument({
    size: 'A4',
    margins: { left: PAGE.left, right: PAGE.left, top: PAGE.top, bottom: PAGE.bottom },
    bufferPages: true,
    pdfVersion: '1.7',
    tagged: true,
    displayTitle: true,
    lang: printed.locale,
    info: {
      Title: `${printed.title} ${printed.number}`,
      Author: printed.shop,
      CreationDate: printed.madeAt,
      ModDate: printed.madeAt,
    },
  });
  for (const [face, bytes] of await readFaces()) document.registerFont(face, bytes);
  const contents = document.struct('Document');
  document.addStructure(contents).font('regular' satisfies Face);
  return Object.assign(document, { contents });
};

export const bytesOf = (document: Document): Promise<Uint8Array> =>
  new Promise((resolve, reject) => {
    const chunks: Uint8Array[] = [];
    document.on('data', (chunk: Uint8Array) => chunks.push(chunk));
    document.on('end', () => resolve(Uint8Array.from(Buffer.concat(chunks))));
    document.on('error', reject);
    document.contents.end();
    document.end();
  });

/** Goes to the next page unless so much room is left on this one. What no page can hold starts where it is. */
export const makeRoom = (document: Document, height: number): void => {
  if (document.y + height > LOWEST && height <= LOWEST - PAGE.top) document.addPage();
};

export const pageCount = (document: Document): number => document.bufferedPageRange().count;
