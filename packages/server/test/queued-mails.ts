type Query = (text: string) => Promise<{ readonly rows: readonly { readonly number: string }[] }>;

const QUEUED = `select data ->> 'caseNumber' as number from returns_jobs.job
  where name = 'confirm_case' and state in ('created', 'retry', 'active')`;

/**
 * The cases whose mail is still to be sent. A job that was cut short, by a crash or because the database went away
 * under it, is among them: it is run again once it has expired, which takes minutes.
 */
export const readQueuedMails = async (query: Query): Promise<ReadonlySet<string>> => {
  const { rows } = await query(QUEUED);
  return new Set(rows.map(({ number }) => number));
};
