import type { Signal } from '@returns-portal/contract';
import type { OpenDesk } from './open-desk.js';

/** What is counted about the customer of a case. */
export const signalsOf = (_desk: OpenDesk, _now: Date): Signal[] => [];
