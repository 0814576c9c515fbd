import { contrast, over, parseColour } from '../src/withdrawal/contrast.ts';
import { equal } from './support/expect.ts';

const colour = (text: string) => parseColour(text) ?? { red: 1, green: 2, blue: 3, alpha: 4 };
const WHITE = colour('rgb(255, 255, 255)');
const BLACK = colour('rgb(0, 0, 0)');

describe('contrast', () => {
  it('is what WCAG says it is', () => {
    equal(contrast(WHITE, BLACK), 21, 'black on white');
    equal(contrast(BLACK, WHITE), 21, 'and the other way round');
    equal(contrast(WHITE, WHITE), 1, 'white on white');
    equal(Math.round(contrast(colour('rgb(118, 118, 118)'), WHITE) * 100) / 100, 4.54, 'the lightest grey that passes');
    equal(contrast(colour('rgb(119, 119, 119)'), WHITE) < 4.5, true, 'the darkest that does not');
  });

  it('counts what shines through', () => {
    equal(over(colour('rgba(0, 0, 0, 0.5)'), WHITE), { red: 127.5, green: 127.5, blue: 127.5, alpha: 1 }, 'half black');
    equal(contrast(over(colour('rgba(0, 0, 0, 0)'), WHITE), WHITE), 1, 'transparent text');
  });

  it('leaves to the browser what is written otherwise', () => {
    equal(parseColour('oklch(0.5 0.1 20)'), null, 'oklch');
    equal(parseColour('color(srgb 0.1 0.2 0.3)'), null, 'color()');
  });
});
