import type { Method } from '../model/method.js';
import type { Track } from '../model/track.js';
import { admits } from './admits.js';
import { indexRules } from './rule-index.js';
import type { Subject } from './subject.js';

/**
 * Answers the codes of the methods by which a line's goods can travel on a track, in the policy's order. What goes back
 * by law has to have a way back: where the policy names none, all that it has are offered. What the customer did before
 * is nobody's business in a withdrawal.
 */
export type MethodRules = (subject: Subject) => readonly string[];

export const methodRules = (methods: readonly Method[], track: Track): MethodRules => {
  const index = indexRules(
    methods.filter(({ when }) => admits(when?.tracks, track)),
    'methods',
  );
  return (subject) => {
    const asked = track === 'withdrawal' ? { ...subject, customer: undefined } : subject;
    const offered = index(asked).map(({ rule }) => rule);
    return (offered.length === 0 && track !== 'goodwill' ? methods : offered).map(({ code }) => code);
  };
};
