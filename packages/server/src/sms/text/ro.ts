import type { SmsText } from './sms-text.js';

// With their diacritics, which GSM 03.38 does not have: two segments hold 134 characters.
export const ro: SmsText = {
  case_created: ({ shop, number, day }) =>
    day === null
      ? `Returul ${number} la ${shop} este înregistrat. Pașii următori sunt în e-mailul nostru.`
      : `Returul ${number} la ${shop} este înregistrat. Vă rugăm să predați produsele până la ${day}. Detaliile sunt în e-mail.`,
  send_back_reminded: ({ shop, number, day }) =>
    `${shop}: vă rugăm să predați produsele din returul ${number} până la ${day}. Dacă le-ați predat deja, totul este în regulă.`,
  counter_offer_made: ({ shop, number, day }) =>
    `${shop} a verificat produsele din returul ${number} și vă face o ofertă. Vă rugăm să răspundeți până la ${day}.`,
  refund_paid: ({ shop, number }) =>
    `${shop} a efectuat rambursarea pentru returul ${number}. Suma și modul de plată sunt în e-mailul nostru.`,
  follow: 'Returul dumneavoastră:',
};
