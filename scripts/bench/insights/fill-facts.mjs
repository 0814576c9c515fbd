/** Days of the year that is measured: orders are placed on them, and returns asked for a week later. */
export const FROM = '2025-11-21';
export const UNTIL = '2026-11-20';

/** Something between 0 and 1 that follows from the order's number alone, so that every run fills in the same. */
const chance = (salt) => `(abs(hashint8(o * 2654435761 + ${salt})) % 1000003) / 1000003.0`;

const ORDERS = `
  select o, l, ('00000000-0000-4000-8000-' || lpad(to_hex(o), 12, '0'))::uuid as id,
    date '${FROM}' + (o % 350)::int as day,
    (${chance(1)} * 400 * (case when l = 1 then 1 else 0.5 end))::int as goods
  from generate_series(1, $1::bigint) o, generate_series(1, 2) l
  where l = 1 or o % 2 = 0`;

const GOODS = `'SKU-' || goods as sku, 'P-' || goods / 5 as product, 'category-' || goods / 5 % 8 as category`;

/** Every fourth order comes back, every eighth with both its lines. */
const COMES_BACK = '(o % 4 = 0 and (l = 1 or o % 8 = 0))';

const SOLD = `insert into returns.sold_facts
  select id, l::text, $2, $2, day, sku, product, category, 1, returned, first_of, case when returned = 0 then 0 else first_of end
  from (select *, ${GOODS}, case when ${COMES_BACK} then 1 else 0 end as returned,
    case when l = 1 then 15 else 12 end as first_of from (${ORDERS}) lines) named`;

const AT = `(day + 7)::timestamptz + (o % 86400) * interval '1 second'`;

const REASONS = `(array['too_small','too_large','not_as_shown','broken','late'])[(${chance(3)} * 5)::int % 5 + 1]`;

const ITEMS = `insert into returns.item_facts
  select 'R-' || o, l - 1, $2, $2, ${AT}, 'EUR', o % 50 <> 0, 1, sku, product, category,
    'Robe d’été numéro ' || goods / 5, 'Bleu marine, ' || (array['XS','S','M','L','XL'])[goods % 5 + 1],
    track, reason, class, case when reason is null then 'refund' else (array['refund','refund','exchange','store_credit'])[o / 4 % 4 + 1] end,
    1, 2000 + o % 5000, jsonb_build_array($2::text, sku, product, category, reason, class, track, 'EUR')::text
  from (select *, case when track = 'goodwill' then ${REASONS} end as reason, case when track = 'goodwill' then 'remorse' end as class
    from (select *, ${GOODS}, case when o / 4 % 3 = 0 then 'withdrawal' else 'goodwill' end as track
      from (${ORDERS}) lines where ${COMES_BACK}) named) reasoned`;

const CASES = `insert into returns.case_facts
  select 'R-' || o, $2, $2, ${AT}, 'EUR', o % 50 <> 0,
    case when o % 20 <> 0 then (${chance(5)} * 80)::int end,
    case when o % 20 <> 0 then (${chance(5)} * 40)::int end,
    case when o % 20 <> 0 then day + 7 + (${chance(5)} * 20)::int end,
    day + 7 + 14, case when o / 4 % 3 = 0 then 'law' else 'promise' end,
    300, 490, 120, 0, 0, 50, 20, 0, case when o % 3 = 0 then o / 4 % 5 + 1 end
  from (${ORDERS}) lines where o % 4 = 0 and l = 1`;

/**
 * Fills the tables that figures are counted from, as if a shop had had a year of orders of which every fourth came back.
 *
 * @param sql runs a statement as somebody who may write there
 */
export const fillFacts = async (sql, shop, cases) => {
  const values = [cases * 4, shop];
  await sql(SOLD, values);
  await sql(ITEMS, values);
  await sql(CASES, values);
  await sql('vacuum analyze returns.sold_facts, returns.sold_days, returns.item_facts, returns.case_facts');
};
