import { fr } from './fr.js';
import { lawBook, type LawBook } from './law-book.js';
import { ro } from './ro.js';

/** The law of every country that we have data of, and the European base for the others. */
export const statuteOf: LawBook = lawBook([fr, ro]);
