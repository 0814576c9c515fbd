import { plainText, type Sentence } from '../../mail/sentence.js';
import type { Slip } from '../../slip/slip-content.js';
import { drawQrCode } from './draw-symbol.js';
import { GREY, makeRoom, MM, PAGE, pageCount, RIGHT, type Document } from './paper.js';
import { beginList, heightOf, tagged, write, writeSentence, type List, type Style } from './write.js';

export const HEADING = { face: 'strong', size: 13 } as const;
const STEP = { size: 10.5 } as const;
const NUMBER = { face: 'strong', size: 10.5, colour: GREY } as const;
const CAPTION = { size: 8.5, colour: GREY } as const;
const URL_STYLE = { size: 7.5, colour: GREY } as const;
const CODE_NUMBER = { face: 'strong', size: 10.5, spacing: 0.5 } as const;
const CODE_WIDTH = 36 * MM;
const INDENT = 7 * MM;
const WIDTH = PAGE.width - CODE_WIDTH - 10 * MM;
/** Of the code, the number, and what is said of them in the longest case. */
const CODE_HEIGHT = 62 * MM;

const drawStep = (document: Document, list: List, step: Sentence, index: number): void => {
  const width = WIDTH - INDENT;
  // A little more than it takes, since not all of it is as wide as what stands out.
  makeRoom(document, heightOf(document, plainText(step), { ...STEP, face: 'strong' }, width));
  const { y } = document;
  list.add(
    () => write(document, `${index + 1}`, NUMBER, { x: PAGE.left, y, width: INDENT }),
    () => writeSentence(document, step, STEP, { x: PAGE.left + INDENT, y, width }),
  );
  document.y += 1.8 * MM;
};

/** The code on the right, with its number and what it is for. */
const drawCode = (document: Document, { code, number }: Slip, y: number): void => {
  const x = RIGHT - CODE_WIDTH;
  const side = drawQrCode(document, code.value, x, y);
  document.y = y + side + 2.5 * MM;
  const say = (text: string, style: Style): void =>
    tagged(document, 'P', () => write(document, text, style, { x, y: document.y, width: CODE_WIDTH }));
  say(number, CODE_NUMBER);
  say(code.caption, CAPTION);
  if (code.url !== null) say(code.url, URL_STYLE);
};

/** What to do, step by step, and beside it the way to follow the return. */
export const drawSteps = (document: Document, slip: Slip): void => {
  document.y += 8 * MM;
  makeRoom(document, CODE_HEIGHT);
  const top = document.y;
  const pages = pageCount(document);
  drawCode(document, slip, top + MM);
  const codeEnd = document.y;

  document.y = top;
  tagged(document, 'H2', () => write(document, slip.whatToDo, HEADING, { x: PAGE.left, y: top, width: WIDTH }));
  document.y += 2 * MM;
  const list = beginList(document);
  for (const [index, step] of slip.steps.entries()) drawStep(document, list, step, index);
  list.end();
  if (pageCount(document) === pages) document.y = Math.max(document.y, codeEnd);
};
