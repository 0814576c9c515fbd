import { say, strong } from '../../sentence.js';
import type { MoneyText } from '../money-text.js';

/* Cu ș și ț cu virgulă dedesubt. U+00A0 după „nr.”. */
export const money: MoneyText = {
  refund: {
    subject: (number) => `Rambursarea dumneavoastră este pe drum (${number})`,
    title: 'Rambursarea dumneavoastră este pe drum',
    opening: (order) => `V-am rambursat suma de mai jos pentru produsele din comanda nr.\u00a0${order}.`,
    amount: 'Suma rambursată',
    means: 'Modalitate',
    original: 'Prin modalitatea de plată folosită la comandă',
    byHand: 'Plată făcută direct de magazin',
    onPayment: {
      payment: (amount) => `${amount} prin modalitatea de plată folosită la comandă`,
      gift_card: (amount) => `${amount} pe cardul cadou folosit la comandă`,
    },
    bank: 'În funcție de banca dumneavoastră, pot trece câteva zile până când o vedeți.',
    stillToCome: (amount) => say`Mai urmează: ${strong(amount)}, după ce se rezolvă și celelalte produse.`,
    done: 'Astfel, totul este rezolvat.',
  },
  surcharge: {
    subject: (number) => `Majorarea rambursării pentru întârziere (${number})`,
    title: 'Majorarea rambursării dumneavoastră',
    opening: (order) =>
      `Rambursarea noastră pentru comanda nr.\u00a0${order} a venit mai târziu decât s-ar fi cuvenit. Vă cerem scuze. În acest caz legea o majorează, iar noi v-am plătit diferența.`,
    amount: 'Majorare',
  },
  credit: {
    subject: (number) => `Creditul dumneavoastră în magazin (${number})`,
    title: 'Creditul dumneavoastră este disponibil',
    opening: (order) => `Pentru produsele din comanda nr.\u00a0${order} primiți credit în magazin, așa cum ați ales.`,
    code: 'Codul dumneavoastră',
    worth: (amount) => say`Valoarea lui este de ${strong(amount)}.`,
    bonus: (amount) => `Bonusul nostru de ${amount} este inclus.`,
    use: 'Introduceți codul când plătiți în magazinul nostru.',
    keep: 'Vă rugăm să păstrați acest e-mail și să nu comunicați nimănui codul: oricine îl are îl poate folosi.',
  },
  payment: {
    subject: (number) => `Am primit plata dumneavoastră (${number})`,
    title: 'Am primit plata dumneavoastră',
    opening: (order) => `Vă mulțumim. Ați achitat diferența pentru ce ați ales în schimb, comanda nr.\u00a0${order}.`,
    amount: 'Suma achitată',
    next: 'Vă vom scrie când noul produs pornește la drum.',
  },
  date: 'Data',
  reference: 'Referința plății',
};
