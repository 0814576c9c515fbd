import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { checkPlurals, REQUIRED_FORMS } from '../text/check-plurals.mjs';
import { checkTranslation } from '../text/check-translation.mjs';
import { checkTypography } from '../text/check-typography.mjs';
import { GAP, readXliff } from '../text/read-xliff.mjs';

const unitOf = (source, target) => {
  const translation = target === null ? '' : `<target>${target}</target>`;
  const content = `<trans-unit id="a.b"><source>${source}</source>${translation}</trans-unit>`;
  const [unit] = readXliff(`<xliff version="1.2"><file><body>${content}</body></file></xliff>`);
  return unit;
};

/** The first words of each problem. */
const problems = (locale, source, target, same) =>
  checkTranslation(locale, unitOf(source, target), same).map(({ id, problem }) => {
    assert.equal(id, 'a.b');
    return problem.split(' ').slice(0, 3).join(' ');
  });

const NAME = '<x id="0" equiv-text="${name}"/>';
const DAY = '<x id="1" equiv-text="${day}"/>';

describe('readXliff', () => {
  it('reads texts, placeholders and entities', () => {
    assert.deepEqual(unitOf(`A &amp; ${NAME}.`, null), {
      id: 'a.b',
      source: { text: `A & ${GAP}.`, placeholders: ['0: ${name}'] },
      target: null,
    });
  });

  it('refuses what is not XML', () => {
    assert.throws(() => readXliff('<xliff><trans-unit id="a"></xliff>'), /not well-formed/);
  });
});

describe('checkTranslation', () => {
  it('accepts a whole translation, its placeholders in any order', () => {
    assert.deepEqual(problems('ro', `${NAME} until ${DAY}`, `Până pe ${DAY}, ${NAME}`), []);
  });

  it('wants a target', () => {
    assert.deepEqual(problems('fr', 'Hello', null), ['is not translated.']);
    assert.deepEqual(problems('fr', 'Hello', ' '), ['is not translated.']);
  });

  it('finds English left as it was, unless that is right', () => {
    assert.deepEqual(problems('fr', 'Refund', 'Refund'), ['reads as in']);
    assert.deepEqual(problems('fr', 'Total', 'Total', { 'a.b': 'the same word' }), []);
    assert.deepEqual(problems('fr', `${NAME} · ${DAY}`, `${NAME} · ${DAY}`), []);
  });

  it('finds placeholders lost, added, doubled', () => {
    assert.deepEqual(problems('ro', `Hi ${NAME}`, 'Salut'), ['lost the placeholder']);
    assert.deepEqual(problems('ro', 'Hi', `Salut ${NAME}`), ['has a placeholder']);
    assert.deepEqual(problems('ro', `Hi ${NAME}`, `Salut ${NAME} ${NAME}`), ['has a placeholder']);
    assert.deepEqual(problems('ro', `Hi ${NAME}`, 'Salut <x id="0" equiv-text="${nume}"/>'), [
      'lost the placeholder',
      'has a placeholder',
    ]);
  });
});

describe('checkTypography', () => {
  const faults = (locale, text) => checkTypography(locale, text).length;

  it('wants comma-below letters in Romanian', () => {
    assert.equal(faults('ro', 'Țineți minte și așa'), 0);
    assert.equal(faults('ro', 'Ţineţi minte'), 1);
    assert.equal(faults('ro', 's\u0327i'), 1, 'a combining cedilla');
  });

  it('wants French apostrophes and no-break spaces', () => {
    assert.equal(faults('fr', 'L’article est arrivé\u00A0: à 10:30, sur https://example.com'), 0);
    assert.equal(faults('fr', 'Prêt\u202F? Voici «\u00A0une page\u00A0»\u202F!'), 0);
    assert.equal(faults('fr', "L'article"), 1);
    assert.equal(faults('fr', `l'${GAP}`), 1);
    assert.equal(faults('fr', 'Prêt ?'), 1);
    assert.equal(faults('fr', '« une page »'), 1);
    assert.equal(faults('fr', 'Prêt?'), 1);
    assert.equal(faults('fr', `${GAP}: oui`), 1);
    assert.equal(faults('fr', '«une page\u00A0»'), 1);
  });

  it('leaves other languages alone', () => {
    assert.equal(faults('en', "It's here: really?"), 0);
  });
});

describe('checkPlurals', () => {
  it('wants the forms of all three languages', () => {
    assert.deepEqual(REQUIRED_FORMS, ['one', 'few', 'other']);
    assert.deepEqual(checkPlurals(['items.count.one', 'items.count.few', 'items.count.other']), []);
    assert.deepEqual(
      checkPlurals(['items.count.one', 'items.count.other']).map(({ id }) => id),
      ['items.count.few'],
    );
  });

  it('takes a lone “other” for a name', () => {
    assert.deepEqual(checkPlurals(['reason.other', 'reason.late']), []);
  });
});
