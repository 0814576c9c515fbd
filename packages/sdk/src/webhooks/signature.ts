const HMAC = { name: 'HMAC', hash: 'SHA-256' };
const PREFIX = 'whsec_';
const VERSION = 'v1,';

const toBytes = (base64: string): Uint8Array<ArrayBuffer> =>
  Uint8Array.from(atob(base64), (byte) => byte.charCodeAt(0));

/** Bytes of a signature; null where it is of another version, or no base64. */
const readSignature = (signature: string): Uint8Array<ArrayBuffer> | null => {
  if (!signature.startsWith(VERSION)) return null;
  try {
    return toBytes(signature.slice(VERSION.length));
  } catch {
    return null;
  }
};

/** @throws TypeError where it is no secret: whoever wrote the settings has to know, not whoever sent the message */
const readSecret = (secret: string): Uint8Array<ArrayBuffer> => {
  try {
    const key = toBytes(secret.startsWith(PREFIX) ? secret.slice(PREFIX.length) : secret);
    if (key.length > 0) return key;
  } catch {
    // Said below, without the secret.
  }
  throw new TypeError('A secret of webhooks is `whsec_` and base64');
};

/**
 * Whether one of the signatures of a message, which are separated by spaces, was made with one of the secrets. The
 * comparison is Web Crypto's own, which takes as long whatever the signature is.
 */
export const isSigned = async (
  content: Uint8Array<ArrayBuffer>,
  signatures: string,
  secrets: readonly string[],
): Promise<boolean> => {
  const given = signatures.split(' ').flatMap((signature) => readSignature(signature) ?? []);
  for (const secret of secrets) {
    const key = await crypto.subtle.importKey('raw', readSecret(secret), HMAC, false, ['verify']);
    for (const signature of given) {
      if (await crypto.subtle.verify('HMAC', key, signature, content)) return true;
    }
  }
  return false;
};
