const encoder = new TextEncoder();

const toHex = (bytes: ArrayBuffer): string =>
  [...new Uint8Array(bytes)].map((byte) => byte.toString(16).padStart(2, '0')).join('');

/** Keyed digest in hex. `purpose` keeps digests of different things apart under one secret. */
export const hmac = async (secret: string, purpose: string, text: string): Promise<string> => {
  const usage: KeyUsage[] = ['sign'];
  const key = await crypto.subtle.importKey(
    'raw',
    encoder.encode(secret),
    { name: 'HMAC', hash: 'SHA-256' },
    false,
    usage,
  );
  return toHex(await crypto.subtle.sign('HMAC', key, encoder.encode(`${purpose}:${text}`)));
};

/** Digest in hex. */
export const sha256 = async (text: string): Promise<string> =>
  toHex(await crypto.subtle.digest('SHA-256', encoder.encode(text)));

/** Compares two digests of equal length without telling by its time where they differ. */
export const sameDigest = (a: string, b: string): boolean => {
  let difference = a.length ^ b.length;
  for (let index = 0; index < a.length; index += 1) difference |= a.charCodeAt(index) ^ b.charCodeAt(index);
  return difference === 0;
};

/** 256 random bits in hex. */
export const randomSecret = (): string => toHex(crypto.getRandomValues(new Uint8Array(32)).buffer);
