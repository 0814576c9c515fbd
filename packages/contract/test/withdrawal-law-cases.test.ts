import { routes } from '@returns-portal/contract';
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import * as z from 'zod/mini';

const statementSchema = routes.declareWithdrawal.request.shape.statement;

interface LawCase {
  readonly id: string;
  readonly facts: { readonly mandatoryFields: readonly string[] };
  readonly expected: { readonly compliant: boolean };
}

const cases = JSON.parse(
  readFileSync(new URL('../../policy/test/golden/law-cases.json', import.meta.url), 'utf8'),
) as readonly LawCase[];

/** What the law lets be asked for (Directive 2011/83/EU art. 11a(2)), by our name of the field. */
const LAWFUL: Readonly<Record<string, string>> = {
  name: 'name',
  contract: 'contractIdentifier',
  email: 'electronicContact',
};

const REASON = /reason|why|cause|motiv|motif|raison|pourquoi|explanation|feedback/i;

interface Part {
  readonly properties?: Readonly<Record<string, Part>>;
  readonly items?: Part;
  readonly required?: readonly string[];
}

/** Every field of a schema, however deep. */
const fieldsIn = ({ properties = {}, items }: Part): readonly string[] =>
  [...Object.entries(properties), ...(items ? [['', items] as const] : [])].flatMap(([name, part]) => [
    name,
    ...fieldsIn(part),
  ]);

/** What a form of statement demands, in the words of the law, and whether the law bears that. */
const judge = (schema: z.core.$ZodType): LawCase['facts'] & LawCase['expected'] => {
  const form = z.toJSONSchema(schema, { unrepresentable: 'any' }) as Part;
  const mandatoryFields = (form.required ?? []).map((field) => LAWFUL[field] ?? field);
  const lawful = mandatoryFields.every((field) => Object.values(LAWFUL).includes(field));
  return { mandatoryFields, compliant: lawful && !fieldsIn(form).some((field) => REASON.test(field)) };
};

describe('law case W01', () => {
  const found = cases.find(({ id }) => id === 'W01');

  it('what must be said to withdraw is what the case says, and compliant', () => {
    assert.ok(found, 'the golden case is there');
    const { mandatoryFields, compliant } = judge(statementSchema);
    assert.deepEqual(mandatoryFields.toSorted(), found.facts.mandatoryFields.toSorted());
    assert.equal(compliant, found.expected.compliant);
  });

  it('another obligatory field, or a reason however optional, would not be', () => {
    const line = z.object({ title: z.string(), reason: z.optional(z.string()) });
    const more: readonly Readonly<Record<string, z.ZodMiniType>>[] = [
      { phone: z.string() },
      { orderDate: z.string() },
      { reason: z.string() },
      { reason: z.optional(z.string()) },
      { motif: z.optional(z.enum(['taille', 'autre'])) },
      { lines: z.optional(z.array(line)) },
    ];
    for (const fields of more) {
      const { compliant } = judge(z.extend(statementSchema, fields));
      assert.equal(compliant, false, JSON.stringify(Object.keys(fields)));
    }
    assert.equal(judge(z.extend(statementSchema, { greeting: z.optional(z.string()) })).compliant, true);
  });

  it('is taken with these three fields and refused without one of them', () => {
    const statement = { name: 'Ana Ionescu', contract: 'CL-2001', email: 'ana@example.com' };
    assert.ok(z.safeParse(statementSchema, statement).success);
    for (const field of Object.keys(LAWFUL)) {
      const rest = Object.entries(statement).filter(([name]) => name !== field);
      assert.ok(!z.safeParse(statementSchema, Object.fromEntries(rest)).success, field);
    }
  });
});
