import { eu } from './eu.js';
import { fr } from './fr.js';
import { ro } from './ro.js';
import type { Statute } from './statute.js';

const STATUTES: Readonly<Record<string, Statute>> = { FR: fr, RO: ro };

/** The law for a consumer who lives in `country` (ISO 3166-1 alpha-2); the European base where we have no file. */
export const statuteOf = (country: string): Statute => STATUTES[country] ?? eu;
