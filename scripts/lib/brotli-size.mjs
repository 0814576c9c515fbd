import { brotliCompressSync, constants } from 'node:zlib';

/** Bytes over the wire from a server that compresses as well as brotli can. */
export const brotliSize = (content) =>
  brotliCompressSync(content, { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } }).length;
