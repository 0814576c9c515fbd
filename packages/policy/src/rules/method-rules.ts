import type { Method } from '../model/method.js';
import type { Track } from '../model/track.js';
import { admits } from './admits.js';
import { indexRules } from './rule-index.js';
import type { Subject } from './subject.js';

/** Answers the codes of the methods by which a line's goods can travel on a track, in the policy's order. */
export type MethodRules = (subject: Subject) => readonly string[];

export const methodRules = (methods: readonly Method[], track: Track): MethodRules => {
  const index = indexRules(
    methods.filter(({ when }) => admits(when?.tracks, track)),
    'methods',
  );
  return (subject) => index(subject).map(({ rule }) => rule.code);
};
