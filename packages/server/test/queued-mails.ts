type Query = (text: string) => Promise<{ readonly rows: readonly { readonly number: string }[] }>;

const QUEUED = `select e.case_number as number from returns.deliveries d join returns.events e on e.id = d.event_id
  where d.channel = 'mail' and d.state = 'queued' and exists (
    select from returns_jobs.job j where j.name = 'deliver_mail' and j.data ->> 'delivery' = d.id::text
      and j.state in ('created', 'retry', 'active'))`;

/**
 * The cases whose mail is still to be sent. A job that was cut short, by a crash or because the database went away
 * under it, is among them: it is run again once it has expired, which takes minutes.
 */
export const readQueuedMails = async (query: Query): Promise<ReadonlySet<string>> => {
  await query(`select set_config('returns.shop', '*', false) as number`);
  const { rows } = await query(QUEUED);
  return new Set(rows.map(({ number }) => number));
};
