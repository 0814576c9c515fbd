import type { CaseAction, CaseDetails, CaseEventType, CaseSummary, ContactKind } from '@returns-portal/contract';
import type { GoodsState, MoneyState } from '@returns-portal/policy';
import type { FieldProblem, ReturnsErrorCode, StepName } from '@returns-portal/sdk';
import type { Ending, Waiting } from '../decide/whats-now.js';
import type { Station } from '../decide/stations.js';
import type { PluralForms } from './format.js';

/** The failures that a customer can do something about; all others are `other`. */
export type KnownFailure = Extract<
  ReturnsErrorCode,
  'order_not_found' | 'network' | 'timeout' | 'body_too_large' | 'unsupported_media_type' | 'limit_reached'
>;

/** The steps of the flow that this page draws. */
export type Door = Extract<StepName, 'lookup' | 'verify' | 'items'>;

/** What is known of the customer's contact, in the sentence that asks for it and in the one that misses it. */
type ByContact = Readonly<Record<ContactKind, string>>;

/** Every sentence of the page, by what it is for. A language that lacks one does not compile. */
export interface Words {
  readonly title: string;
  readonly language: string;
  readonly contactUs: string;
  readonly doors: Readonly<Record<Door, string>>;
  readonly intro: ByContact;
  readonly number: string;
  readonly contact: ByContact;
  readonly otherContact: ByContact;
  readonly open: string;
  readonly codeSent: string;
  readonly codeUntil: (time: string) => string;
  readonly code: string;
  readonly resend: string;
  readonly next: string;
  readonly other: string;
  readonly otherReturn: string;
  readonly none: string;
  readonly registered: (day: string) => string;
  readonly problems: Readonly<Partial<Record<FieldProblem['code'], string>>>;
  readonly missing: ByContact;
  readonly failures: Readonly<Record<KnownFailure | 'other', string>>;
  readonly codeWrong: PluralForms;
  readonly tooMany: PluralForms;
  readonly sessionOver: string;
  readonly codeOver: string;
  readonly loading: string;
  readonly retry: string;

  readonly statuses: Readonly<Record<CaseSummary['status'], string>>;
  readonly way: string;
  readonly stations: Readonly<Record<Station, string>>;
  readonly lit: string;
  readonly unlit: string;
  readonly done: Readonly<Record<CaseAction, string>>;
  readonly past: string;

  readonly now: string;
  readonly nothingToDo: string;
  readonly handOver: Readonly<Record<'send' | 'bring' | 'collect', (day: string) => string>>;
  readonly lastDayOver: (day: string) => string;
  readonly photosWanted: string;
  readonly pay: (amount: string) => string;
  readonly waiting: Readonly<Record<Exclude<Waiting, 'payment'> | Ending, string>>;
  readonly payment: (day: string | null) => string;

  readonly offer: string;
  readonly offerIntro: string;
  readonly offered: string;
  readonly quoted: string;
  readonly answerBy: (day: string) => string;
  readonly accept: string;
  readonly decline: string;
  readonly sureAccept: (amount: string) => string;
  readonly sureDecline: string;
  readonly yes: string;
  readonly notYet: string;

  readonly shipping: string;
  readonly print: string;
  readonly showCode: (code: string) => string;
  readonly parcels: string;
  readonly parcelStates: Readonly<Record<NonNullable<CaseDetails['shipments'][number]['state']>, string>>;
  readonly tracking: string;
  readonly trackingHint: string;
  readonly trackingWrong: string;
  readonly addTracking: string;

  readonly goods: string;
  readonly items: PluralForms;
  readonly refund: string;
  readonly credit: string;
  readonly owed: string;
  readonly log: string;
  readonly events: Readonly<Record<Exclude<CaseEventType, 'progress_recorded'>, string>>;
  readonly goodsStates: Readonly<Record<GoodsState, string>>;
  readonly moneyStates: Readonly<Record<MoneyState, string>>;

  readonly messages: string;
  readonly noMessages: string;
  readonly you: string;
  readonly write: string;
  readonly send: string;
  readonly writeFirst: string;
  readonly evidence: string;
  readonly evidenceAdd: string;
  readonly evidenceOpen: (place: string) => string;
  readonly rate: string;
  readonly ratings: readonly [string, string, string, string, string];
  readonly comment: string;
  readonly rateFirst: string;
  readonly rateSend: string;
  readonly cancel: string;
  readonly cancelSure: string;
  readonly cancelYes: string;
  readonly cancelNo: string;
}
