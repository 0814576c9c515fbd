import type * as z from 'zod/mini';
import { checkData } from '../check-data.js';
import { RecordRefusedError } from './record-refused-error.js';

/** The record as its schema has it, or a RecordRefusedError that says where it is wrong. */
export const checkRecord = <Schema extends z.ZodMiniType>(
  what: string,
  schema: Schema,
  data: unknown,
): z.output<Schema> => {
  const checked = checkData(schema, data);
  if (!checked.ok) throw new RecordRefusedError('invalid', `This ${what} cannot be taken:`, checked.issues);
  return checked.value;
};
