import { lintText } from '@returns-portal/policy';
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';

const TODAY = '2026-11-21';
const codesOf = (html: string, today = TODAY) => lintText(html, today).map(({ code }) => code);

describe('lintText', () => {
  it('finds a link to the closed European platform (law case P01)', () => {
    const [finding, ...others] = lintText('<a href="https://ec.europa.eu/consumers/odr">ODR</a>', TODAY);
    assert.equal(others.length, 0);
    assert.equal(finding?.code, 'odr_platform_closed');
    assert.equal(finding?.severity, 'error');
    assert.equal(finding?.source, 'Regulation (EU) 2024/3228');
    assert.deepEqual(finding?.params, { found: 'https://ec.europa.eu/consumers/odr' });
  });

  it('finds each of its addresses, and none before it closed', () => {
    for (const url of [
      'http://ec.europa.eu/odr',
      'https://webgate.ec.europa.eu/odr/main',
      'ec.europa.eu/consumers/odr/',
    ]) {
      assert.deepEqual(codesOf(`<p>${url}</p>`), ['odr_platform_closed'], url);
      assert.deepEqual(codesOf(`<p>${url}</p>`, '2025-07-19'), [], url);
    }
    assert.deepEqual(codesOf('<a href="https://ec.europa.eu/info">Europe</a>'), []);
  });

  it('finds the old address of the Romanian authority and not the present one', () => {
    assert.deepEqual(codesOf('<a href="https://anpc.ro/ce-este-sal/">SAL</a>'), ['sal_link_outdated']);
    assert.deepEqual(codesOf('<a href="https://reclamatiisal.anpc.ro/">SAL</a>'), []);
  });

  it('reads words, not markup', () => {
    assert.deepEqual(codesOf('<p>Joignez la <b>facture</b>.</p>'), ['text_demands_invoice']);
    assert.deepEqual(codesOf('<a href="/facture">Espace client</a><script>var facture = 1;</script>'), []);
    assert.deepEqual(codesOf('<li>Un cadeau pour vous</li><li>14 jours</li>'), []);
    assert.deepEqual(codesOf('<p>Produsele se returnează în <em>ambalajul original</em>.</p>'), [
      'text_demands_packaging',
    ]);
  });

  it('finds statutory rights that are sold as favours, in three languages', () => {
    const boasts = [
      'Exclusif\u00a0: 14 jours pour changer d’avis\u00a0!',
      'Avantaj exclusiv: 14 zile drept de retur.',
      'Our generous 14-day right of withdrawal.',
    ];
    for (const text of boasts) assert.deepEqual(codesOf(text), ['text_boasts_statute'], text);
    assert.deepEqual(codesOf('Frais de 114 jours offerts'), []);
  });
});
