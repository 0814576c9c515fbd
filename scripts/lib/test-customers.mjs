import { webcrypto } from 'node:crypto';
import { SignJWT } from 'jose';

const secret = webcrypto.getRandomValues(new Uint8Array(32));
const customerKeys = [{ kty: 'oct', kid: 'tests', alg: 'HS256', k: Buffer.from(secret).toString('base64url') }];

const at = (path, handle) => ({ matches: (asked) => asked === path, handle });

/**
 * What the shop around the element would do for its customers, for browser tests:
 * `POST /__test/settings { shop, settings }` changes a shop's settings; `POST /__test/session { shop, email }` → `{ token }`
 * signs a customer in; `POST /__test/mails { to }` → `{ texts }`, the mails to an address, the latest last.
 */
export const testCustomers = (service, { shops }) => {
  const putSettings = async (request) => {
    const { shop: id, settings } = await request.json();
    const shop = shops.find((candidate) => candidate.id === id);
    await service.admin.putShop({ ...shop, customerKeys, ...settings });
    return Response.json({});
  };
  const signIn = async (request) => {
    const { shop, email } = await request.json();
    const token = await new SignJWT({ sub: email, email })
      .setProtectedHeader({ alg: 'HS256', kid: 'tests' })
      .setAudience(shop)
      .setIssuedAt()
      .setExpirationTime('1h')
      .sign(secret);
    return Response.json({ token });
  };
  const readMails = async (request) => {
    const { to } = await request.json();
    const sent = service.sentMails.filter((mail) => mail.to.address === to);
    return Response.json({ texts: sent.map(({ subject, text }) => `${subject}\n${text}`) });
  };
  return [at('/__test/settings', putSettings), at('/__test/session', signIn), at('/__test/mails', readMails)];
};
