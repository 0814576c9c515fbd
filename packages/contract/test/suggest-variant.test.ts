import { suggestVariant, type AvailableVariant } from '@returns-portal/contract';
import fc from 'fast-check';
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';

const on = (variant: string, facts: Partial<AvailableVariant> = {}): AvailableVariant => ({
  sku: variant,
  variant,
  sizeRank: null,
  available: 1,
  ...facts,
});

const suggest = (bought: string, step: 'larger' | 'smaller', ...shelf: readonly string[]) =>
  suggestVariant(
    on(bought),
    step,
    shelf.map((variant) => on(variant)),
  );

describe('suggestVariant', () => {
  it('takes the next size in letters', () => {
    assert.equal(
      suggest('Taille M, écru', 'larger', 'Taille XL, écru', 'Taille L, écru', 'Taille S, écru'),
      'Taille L, écru',
    );
    assert.equal(suggest('M', 'smaller', 'XXS', 'XS', 'L'), 'XS');
    const sizes = ['XXXS', 'XXS', 'XS', 'S', 'M', 'L', 'XL', 'XXL', '3XL', '4XL'];
    for (const [place, size] of sizes.entries()) {
      assert.equal(suggest(size, 'larger', ...sizes), sizes[place + 1] ?? null);
      assert.equal(suggest(size, 'smaller', ...sizes), sizes[place - 1] ?? null);
    }
  });

  it('takes the next size in numbers, halves included', () => {
    assert.equal(
      suggest('Pointure 38, noir', 'larger', 'Pointure 39, noir', 'Pointure 38 1/2, noir'),
      'Pointure 38 1/2, noir',
    );
    assert.equal(suggest('38½', 'larger', '38', '39', '40'), '39');
    assert.equal(suggest('38 1/2', 'smaller', '38', '39'), '38');
    assert.equal(suggest('38,5', 'smaller', '38', '37.5'), '38');
    assert.equal(suggest('9 litres', 'smaller', '5 litres', '15 litres'), '5 litres');
  });

  it('takes the one most like what was bought where several have the size', () => {
    assert.equal(suggest('M, bleu', 'larger', 'L, gris', 'L, bleu', 'L, bleu clair'), 'L, bleu');
    assert.equal(suggest('M, bleu', 'larger', 'L, gris'), 'L, gris');
    assert.equal(suggest('M, bleu', 'larger', 'L, gris', 'L, vert'), null, 'either could be meant');
  });

  it('suggests nothing where it is not certain', () => {
    const uncertain: readonly (readonly [string, string])[] = [
      ['Bleu', 'Vert'],
      ['M/L', 'XL'],
      ['Taille M (38)', 'Taille L (40)'],
      ['140 × 190 cm', '160 × 200 cm'],
      ['UK 4–7, moss', 'UK 8–11, moss'],
      ['W32 L34', 'W34 L34'],
      ['EU 38', 'UK 6'],
      ['38', 'M'],
      ['1,7 l', '2 L'],
      ['L’ours', 'XL'],
      ['S-box', 'M'],
      ['1.234', '2.345'],
    ];
    for (const [bought, other] of uncertain) assert.equal(suggest(bought, 'larger', other), null, `${bought} ${other}`);
    assert.equal(suggestVariant({ sku: 'a', variant: null, sizeRank: null }, 'larger', [on('L')]), null);
  });

  it('goes by the ranks that the shop gave, before any text', () => {
    const shelf = [on('XL', { sizeRank: 1 }), on('L', { sizeRank: 2 }), on('XXL')];
    assert.equal(suggestVariant(on('M', { sizeRank: 0 }), 'larger', shelf), 'XL');
    assert.equal(suggestVariant(on('UK 4–7', { sizeRank: 0 }), 'larger', [on('UK 8–11', { sizeRank: 1 })]), 'UK 8–11');
    assert.equal(suggestVariant(on('M', { sizeRank: 0 }), 'larger', [on('L')]), null, 'one rank is no scale');
  });

  it('never suggests what is sold out, the same again, or a step the wrong way', () => {
    const variant = fc.record({
      sku: fc.constantFrom('a', 'b', 'c', 'd', 'e'),
      variant: fc.constantFrom(null, 'S', 'M, bleu', 'L', 'XL, bleu', '38', '40 1/2', 'Bleu'),
      sizeRank: fc.option(fc.integer({ min: -3, max: 3 })),
      available: fc.integer({ min: 0, max: 2 }),
    });
    fc.assert(
      fc.property(variant, fc.constantFrom('larger', 'smaller'), fc.array(variant), (bought, step, shelf) => {
        const sku = suggestVariant(bought, step, shelf);
        if (sku === null) return;
        assert.notEqual(sku, bought.sku);
        const meant = shelf.filter((item) => item.sku === sku && item.available > 0);
        assert.ok(meant.length > 0);
        const { sizeRank } = bought;
        if (sizeRank === null) return;
        assert.ok(
          meant.some(({ sizeRank: rank }) => rank !== null && (step === 'larger' ? rank > sizeRank : rank < sizeRank)),
        );
      }),
    );
  });
});
