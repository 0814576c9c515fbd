import type { FileType } from '@returns-portal/contract';

const PNG_SIGNATURE = 8;

/** Where a PNG ends: after the chunk IEND. Chunks are length, name, data, checksum. */
const endOfPng = (bytes: Uint8Array, view: DataView): number | null => {
  let at = PNG_SIGNATURE;
  while (at + 12 <= bytes.length) {
    const end = at + 12 + view.getUint32(at);
    if (view.getUint32(at + 4) === 0x49454e44) return end;
    at = end;
  }
  return null;
};

/** Where a WebP ends: its head says. */
const endOfWebp = (bytes: Uint8Array, view: DataView): number | null =>
  bytes.length >= 12 ? 8 + view.getUint32(4, true) : null;

const MARKER = 0xff;
const END_OF_IMAGE = 0xd9;
const START_OF_SCAN = 0xda;

/** Markers without a length: restarts, start and end of image, and one that is only stuffing. */
const standsAlone = (marker: number): boolean => marker === 0x01 || (marker >= 0xd0 && marker <= END_OF_IMAGE);

/** Where a JPEG ends: after its marker EOI, past all scans. A thumbnail's EOI is inside a segment, which is skipped. */
const endOfJpeg = (bytes: Uint8Array, view: DataView): number | null => {
  let at = 2;
  let inScan = false;
  while (at + 1 < bytes.length) {
    const marker = bytes[at + 1] ?? 0;
    if (bytes[at] !== MARKER) {
      if (!inScan) return null;
      at += 1;
    } else if (marker === MARKER || (inScan && (marker === 0 || (marker >= 0xd0 && marker <= 0xd7)))) {
      at += marker === MARKER ? 1 : 2;
    } else if (marker === END_OF_IMAGE) {
      return at + 2;
    } else if (standsAlone(marker)) {
      at += 2;
    } else if (at + 4 <= bytes.length) {
      inScan = marker === START_OF_SCAN;
      at += 2 + view.getUint16(at + 2);
    } else {
      return null;
    }
  }
  return null;
};

/** Where a HEIC or AVIF ends: before the first thing that is no box. A box is length, name, content. */
const endOfBoxes = (bytes: Uint8Array, view: DataView): number | null => {
  let at = 0;
  while (at + 8 <= bytes.length) {
    const short = view.getUint32(at);
    // 0: up to the end of the file; 1: the length is a long one, which no photo needs.
    if (short === 0 || short === 1) return null;
    if (short < 8 || at + short > bytes.length) break;
    at += short;
  }
  return at === 0 ? null : at;
};

/** `%%EOF` */
const END_OF_PDF = [0x25, 0x25, 0x45, 0x4f, 0x46];

/** Where a PDF ends: after its last mark of an end and the line break there. A PDF that was changed has several. */
const endOfPdf = (bytes: Uint8Array): number | null => {
  for (let at = bytes.length - END_OF_PDF.length; at >= 0; at -= 1) {
    if (!END_OF_PDF.every((letter, offset) => bytes[at + offset] === letter)) continue;
    let end = at + END_OF_PDF.length;
    while (bytes[end] === 0x0d || bytes[end] === 0x0a) end += 1;
    return end;
  }
  return null;
};

/**
 * A file without what was hung on after its end: an archive, a page or a program that would make the file two things
 * at once. Pictures stay the same to the eye; some telephones hang a film on, which is lost.
 */
export const withoutTail = (type: FileType, bytes: Uint8Array): Uint8Array => {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const ends: Partial<Record<FileType, typeof endOfPng>> = {
    'image/png': endOfPng,
    'image/webp': endOfWebp,
    'image/jpeg': endOfJpeg,
    'image/heic': endOfBoxes,
    'image/avif': endOfBoxes,
    'application/pdf': endOfPdf,
  };
  const end = ends[type]?.(bytes, view) ?? null;
  return end !== null && end < bytes.length ? bytes.subarray(0, end) : bytes;
};
