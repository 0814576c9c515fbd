import type { ServedFile } from '../evidence/open-file.js';

/**
 * A file that somebody sent us, to be saved or shown as a picture. Whatever is in it, a browser runs nothing of it: the
 * type is the one that was recognised, nothing is sniffed, and as a page of its own it has no origin and no rights.
 */
export const answerFile = ({ type, fileName, bytes }: ServedFile): Response =>
  new Response(Uint8Array.from(bytes), {
    headers: {
      'content-type': type,
      'content-disposition': `attachment; filename="${fileName.replace(/[^\w.-]/g, '_')}"`,
      'content-security-policy': "default-src 'none'; sandbox",
      'cross-origin-resource-policy': 'cross-origin',
    },
  });
