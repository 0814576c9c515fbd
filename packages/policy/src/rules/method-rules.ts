import type { Method } from '../model/method.js';
import type { Track } from '../model/track.js';
import { indexRules } from './rule-index.js';
import type { Subject } from './subject.js';

/** Answers the codes of the methods by which a line's goods can travel on a track, in the policy's order. */
export type MethodRules = (track: Track, subject: Subject) => readonly string[];

const isFor = ({ when }: Method, track: Track): boolean => when?.tracks?.includes(track) ?? true;

export const methodRules = (methods: readonly Method[]): MethodRules => {
  const always = methods.every(({ when, unless }) => unless === undefined && Object.keys(when ?? {}).length === 0);
  const index = indexRules(methods, 'methods');
  const codesOf = (offered: readonly Method[], track: Track) =>
    offered.filter((method) => isFor(method, track)).map(({ code }) => code);
  if (!always)
    return (track, subject) =>
      codesOf(
        index(subject).map(({ rule }) => rule),
        track,
      );
  const codes = {
    withdrawal: codesOf(methods, 'withdrawal'),
    goodwill: codesOf(methods, 'goodwill'),
    conformity: codesOf(methods, 'conformity'),
  };
  return (track) => codes[track];
};
