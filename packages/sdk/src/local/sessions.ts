import type { LookupRequest, Quote } from '@returns-portal/contract';
import type { Access } from '../adapter/returns-adapter.js';
import { ReturnsError } from '../errors/returns-error.js';
import { createSubmissions, type Submissions } from './submissions.js';

/** Milliseconds for which a look-up opens an order. */
const LIFETIME = 30 * 60 * 1000;

/** Milliseconds after which a session that is over is forgotten: longer than any clock is put back. */
const MEMORY = 24 * 60 * 60 * 1000;

/** What was quoted and submitted on an order, whoever of its customers looked it up. */
export interface Desk {
  readonly quotes: Map<string, Quote>;
  readonly submissions: Submissions;
}

/** A look-up that was answered. */
export interface Session<Found> {
  /** As it can be asked again. */
  readonly request: LookupRequest;
  /** The order as it was read last. */
  found: Found;
  readonly desk: Desk;
  readonly expiresAt: Date;
}

export interface Sessions<Found> {
  open(
    request: LookupRequest,
    orderId: string,
    found: Found,
  ): { readonly token: string; readonly session: Session<Found> };
  /** @throws ReturnsError token_invalid */
  of(access: Access): Session<Found>;
}

/** Who may work with which order, for as long as the page is there. */
export const createSessions = <Found>(now: () => Date): Sessions<Found> => {
  const sessions = new Map<string, Session<Found>>();
  const desks = new Map<string, Desk>();
  return {
    open(request, orderId, found) {
      const desk = desks.get(orderId) ?? { quotes: new Map<string, Quote>(), submissions: createSubmissions() };
      desks.set(orderId, desk);
      for (const [old, { expiresAt }] of sessions)
        if (now().getTime() - expiresAt.getTime() > MEMORY) sessions.delete(old);
      const token = crypto.randomUUID();
      const session = { request, found, desk, expiresAt: new Date(now().getTime() + LIFETIME) };
      sessions.set(token, session);
      return { token, session };
    },
    of({ token }) {
      const session = sessions.get(token);
      if (session && now() < session.expiresAt) return session;
      throw new ReturnsError('token_invalid', 'No such session');
    },
  };
};
