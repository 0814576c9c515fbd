import type { Topic } from '../citations.js';

/** What a text should not say. Each pattern is looked for in one sentence at a time. */
interface Claim {
  readonly code: 'text_demands_packaging' | 'text_demands_invoice' | 'text_boasts_statute';
  readonly topic: Topic;
  /** All of them have to be in the sentence. */
  readonly patterns: readonly RegExp[];
}

const CLAIMS: readonly Claim[] = [
  {
    code: 'text_demands_packaging',
    topic: 'handling',
    patterns: [/emballages? d['’ ]?origine|ambalaj(ul|ului|e|ele)? original|original (pack(ag)?ing|box)/i],
  },
  {
    code: 'text_demands_invoice',
    topic: 'statement',
    patterns: [/(?<!\p{L})(factures?|factur(a|ă|ii)|invoices?)(?!\p{L})/iu],
  },
  {
    code: 'text_boasts_statute',
    topic: 'favour',
    patterns: [
      /exclusi[fv]|offert|cadeau|généreu|privilège|avantage|bonus|generous|gift|privilege|treat you|generos|cadou|privilegi|avantaj/i,
      /(?<!\d)14[\s\u00a0-]*(jours|days|zile|de zile)|quatorze jours|fourteen days|paisprezece zile|droit de rétractation|right of withdrawal|dreptul(ui)? de retragere/i,
    ],
  },
];

/** "You need no invoice" is not a demand. */
const NEGATED =
  /pas besoin|inutile|pas nécessaire|ni facture|sans (facture|emballage)|même sans|no need|not need|need no|without|not necessary|nu (este|e) (nevoie|necesar)|nu aveți nevoie|nu trebuie|fără|nici/i;

const sentencesOf = (text: string): readonly string[] => text.split(/(?<=[.!?;])\s+|\n+/);

/** Claims in a text that the law does not bear, with the words that make them. */
export const claimsIn = (text: string): readonly (Pick<Claim, 'code' | 'topic'> & { found: string })[] =>
  CLAIMS.flatMap(({ code, topic, patterns }) =>
    sentencesOf(text).flatMap((sentence) => {
      const words = patterns.map((pattern) => pattern.exec(sentence)?.[0]);
      if (words.includes(undefined) || NEGATED.test(sentence)) return [];
      return [{ code, topic, found: words.join(' … ') }];
    }),
  );
