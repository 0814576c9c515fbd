// A shop's policy of as many rules as asked for, in the proportions of a real one, and orders to ask it about.

const labels = (text) => ({ fr: text, ro: text, en: text });

const times = (count, make) => Array.from({ length: count }, (_, index) => make(index));

/**
 * Of twenty rules six are windows, five restrictions, three outcomes, three fees and three conditions; the last of a
 * section is about everything. A larger document has more of each, about other products, tags and categories.
 */
export const samplePolicy = (rules) => {
  const share = (part) => Math.round((rules * part) / 20);
  return {
    shop: 'shop',
    version: '1',
    effectiveFrom: '2026-01-01',
    withdrawal: { informed: true, returnCost: 'consumer', partialDelivery: 'difference' },
    goodwill: {
      windows: [
        ...times(share(6) - 1, (i) => ({
          id: `window_${i}`,
          when: i % 2 ? { categories: [`category_${i}`] } : { tags: [`tag_${i}`], countries: ['FR', 'RO'] },
          days: 20 + (i % 40),
          from: 'delivered',
        })),
        { id: 'window_rest', days: 30, from: 'delivered' },
      ],
      restrictions: times(share(5), (i) => ({
        id: `restriction_${i}`,
        when: i % 2 ? { products: [`product_${i}`] } : { tags: [`sale_${i}`], unitPrice: { below: { EUR: 5000 + i } } },
        because: i % 2 ? 'excluded' : 'final_sale',
        ...(i % 4 === 0 ? { only: ['store_credit'] } : {}),
      })),
      outcomes: [
        ...times(share(3) - 1, (i) => ({
          id: `outcome_${i}`,
          when: { categories: [`category_${i}`] },
          offer: [{ kind: 'refund' }, { kind: 'store_credit', bonus: { percent: 5 + (i % 10) } }],
        })),
        { id: 'outcome_rest', offer: [{ kind: 'refund' }, { kind: 'store_credit', bonus: { percent: 5 } }] },
      ],
      fees: [
        ...times(share(3) - 1, (i) => ({
          id: `fee_${i}`,
          kind: 'handling',
          when: { categories: [`category_${i}`], outcomes: ['refund'] },
          charge: { per: 'case', amount: { EUR: 200 + i } },
        })),
        {
          id: 'fee_rest',
          kind: 'handling',
          charge: { per: 'case', amount: { EUR: 290 } },
          when: { outcomes: ['refund'] },
        },
      ],
      conditions: [
        ...times(share(3) - 1, (i) => ({
          id: `condition_${i}`,
          when: { categories: [`category_${i}`] },
          demand: ['unworn_with_tags'],
        })),
        { id: 'condition_rest', demand: ['unused'] },
      ],
      refundsDelivery: false,
      sendBackDays: 14,
    },
    conformity: { outcomes: [{ kind: 'repair' }, { kind: 'replacement' }] },
    reasons: [
      { code: 'too_small', class: 'remorse', labels: labels('Too small') },
      { code: 'changed_mind', class: 'remorse', labels: labels('Changed my mind') },
      { code: 'defective', class: 'defect', labels: labels('Defective') },
    ],
    methods: [
      {
        code: 'post',
        kind: 'own_carrier',
        labels: labels('Post'),
        instructions: labels('Post it'),
        address: ['Street 1'],
      },
    ],
  };
};

/** How many rules a document holds. */
export const countRules = ({ goodwill: { windows, restrictions, outcomes, fees, conditions } }) =>
  [windows, restrictions, outcomes, fees, conditions].flat().length;

/** Orders of five lines; the seed decides which rules they meet. */
export const sampleOrder = (seed, rules) => {
  const pick = (index, count) => (seed * 7 + index * 13) % Math.max(1, count);
  const deliveredOn = (index) =>
    `2026-${String(9 + ((seed + index) % 3)).padStart(2, '0')}-${String(1 + pick(index, 28)).padStart(2, '0')}`;
  return {
    id: `order_${seed}`,
    number: `N-${seed}`,
    currency: 'EUR',
    country: seed % 2 ? 'FR' : 'RO',
    timeZone: seed % 2 ? 'Europe/Paris' : 'Europe/Bucharest',
    placedOn: '2026-08-28',
    discount: 500,
    deliveries: [{ seller: 'shop', paid: 490, cheapest: 490 }],
    lines: times(5, (index) => ({
      id: `line_${index}`,
      sku: `sku_${seed}_${index}`,
      product: `product_${pick(index, Math.round(rules / 4) + 4)}`,
      seller: 'shop',
      title: 'Thing',
      category: `category_${pick(index + 1, Math.round(rules / 3) + 2)}`,
      tags: [`tag_${pick(index, Math.round(rules / 3))}`, `sale_${pick(index + 2, rules)}`],
      unitPrice: 2000 + 900 * index,
      quantity: 1 + (index % 2),
      returned: 0,
      delivery: { status: 'delivered', on: deliveredOn(index) },
    })),
  };
};

export const TODAY = '2026-11-20';
