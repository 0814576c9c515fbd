import type { StaffTask } from '@returns-portal/contract';
import type { StoreTransaction } from '../ports/return-store.js';
import type { StoredEvent } from '../ports/store/event-data.js';
import { withdrawalOf, type RecordedWithdrawal } from '../withdrawals/withdrawal-of.js';
import { exactMoment } from './exact-moment.js';
import { heading, paragraph, type Letter } from './mail-content.js';
import { mailboxOf } from './mailbox-of.js';
import { mailTexts } from './text/index.js';
import type { Correspondence } from './to-mail.js';
import { linesOf, oneLine } from './typed-text.js';

/** Calls staff to a statement, in the language of the statement: a shop has told none of its own. */
const taskLetter = (recorded: RecordedWithdrawal, { kind, dueBy }: StaffTask): Letter => {
  const { locale, number, statement, receivedAt, timeZone } = recorded;
  const { task: text, acknowledgement, shared } = mailTexts[locale];
  const day = new Intl.DateTimeFormat(shared.formats, { dateStyle: 'full', timeZone: 'UTC' });
  return {
    locale,
    subject: text.subject(number),
    title: text.title,
    blocks: [
      paragraph(text.toDo[kind]),
      paragraph(text.dueBy(day.format(new Date(`${dueBy}T00:00:00Z`)))),
      heading(text.about),
      { kind: 'number', label: acknowledgement.numberLabel, value: number },
      {
        kind: 'facts',
        facts: [
          { label: text.received, lines: [acknowledgement.moment(exactMoment(receivedAt, shared.formats, timeZone))] },
          { label: text.name, lines: [oneLine(statement.name)] },
          { label: text.contract, lines: linesOf(statement.contract) },
          { label: text.email, lines: [oneLine(statement.email)] },
        ],
      },
      paragraph(text.neverRefused),
    ],
  };
};

/** Null where the task is done already. An answer goes to the consumer, where what they gave is an address. */
export const aboutTask = async (data: StoreTransaction, event: StoredEvent): Promise<Correspondence | null> => {
  const recorded = await withdrawalOf(data, event);
  const shop = await data.findShop(event.shop);
  if (!recorded || !shop) return null;
  const tasks = await data.tasksOf(shop.id, recorded.id);
  const task = tasks.find(({ id, doneAt }) => id === event.data['task'] && doneAt === null);
  if (!task) return null;
  const { name, email } = recorded.statement;
  const mailbox = mailboxOf(email);
  const customer = mailbox === null ? { name: shop.name, email: shop.email } : { name, email: mailbox };
  return { shop, customer, letter: taskLetter(recorded, task) };
};
