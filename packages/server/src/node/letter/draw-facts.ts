import type { LabelledFact } from '../../mail/mail-content.js';
import { makeRoom, MM, PAGE, type Document } from '../slip/paper.js';
import { FULL, heightIn, LABEL, room, say, type Place } from './say.js';

const VALUE = { size: 10.5 } as const;
const GAP = 8 * MM;
const HALF = (PAGE.width - GAP) / 2;
const LEFT: Place = { x: PAGE.left, width: HALF };
const RIGHT: Place = { x: PAGE.left + HALF + GAP, width: HALF };
/** More lines than this are read better below each other than beside something else. */
const FEW = 3;

const heightOfFact = (document: Document, { label, lines }: LabelledFact, width: number): number =>
  lines.reduce((sum, line) => sum + heightIn(document, line, VALUE, width), heightIn(document, label, LABEL, width));

/** Whether it stands in half the width without a line of it being broken. */
const isNarrow = (document: Document, { lines }: LabelledFact): boolean =>
  lines.length <= FEW &&
  lines.every((line) => heightIn(document, line, VALUE, HALF) === heightIn(document, line, VALUE, PAGE.width * 9));

const drawFact = (document: Document, { label, lines }: LabelledFact, place: Place): void => {
  // The label stays with the first line.
  room(document, [[label, LABEL], ...lines.slice(0, 1).map((line) => [line, VALUE] as const)], place.width);
  say(document, label, LABEL, place);
  for (const line of lines) {
    room(document, [[line, VALUE]], place.width);
    say(document, line, VALUE, place);
  }
};

const drawPair = (document: Document, left: LabelledFact, right: LabelledFact): void => {
  makeRoom(document, Math.max(...[left, right].map((fact) => heightOfFact(document, fact, HALF))) + 2 * MM);
  const top = document.y;
  drawFact(document, left, LEFT);
  const end = document.y;
  document.y = top;
  drawFact(document, right, RIGHT);
  document.y = Math.max(end, document.y);
};

/** What was said, each with what it is above it; short ones side by side. */
export const drawFacts = (document: Document, facts: readonly LabelledFact[]): void => {
  const rest = [...facts];
  for (let fact = rest.shift(); fact; fact = rest.shift()) {
    const [next] = rest;
    if (next && isNarrow(document, fact) && isNarrow(document, next)) {
      drawPair(document, fact, next);
      rest.shift();
    } else {
      drawFact(document, fact, FULL);
    }
    document.y += 2.4 * MM;
  }
};
