import type { ContactKind } from '@returns-portal/contract';
import type { OutcomeKind, Track } from '@returns-portal/policy';
import type { StepName } from '@returns-portal/sdk';
import type { PluralForms } from './format.js';

/** What the screens say, by what it is for. A language that lacks a sentence does not compile. */
export interface Words {
  readonly house: string;
  readonly language: string;
  readonly account: string;
  readonly help: (address: string) => string;
  /** The heading of each step: a question or an instruction that a person would say. */
  readonly titles: Readonly<Record<StepName, string>>;
  /** The four stitches of the thread. */
  readonly stitches: Readonly<Record<'items' | 'details' | 'method' | 'review', string>>;
  readonly thread: string;
  readonly position: (step: string, place: number, of: number) => string;

  readonly lookupIntro: Readonly<Record<ContactKind, string>>;
  readonly number: string;
  readonly contact: Readonly<Record<ContactKind, string>>;
  readonly otherContact: Readonly<Record<ContactKind, string>>;
  readonly find: string;
  readonly verifyIntro: string;
  readonly codeAgain: string;
  readonly codeUntil: (time: string) => string;
  readonly code: string;
  readonly resend: string;
  readonly startOver: string;
  readonly order: (number: string) => string;
  readonly placedOn: (day: string) => string;
  readonly moreOrders: string;

  readonly quantity: string;
  readonly fewer: (title: string) => string;
  readonly more: (title: string) => string;
  readonly of: (chosen: string, all: string) => string;
  readonly selected: PluralForms;
  readonly follow: (number: string) => string;
  readonly nothingLeft: string;

  readonly tracks: Readonly<Record<Track, string>>;
  readonly outcomes: Readonly<Record<OutcomeKind, string>>;
  readonly outcomeHints: Readonly<Record<OutcomeKind, string | null>>;
  readonly right: string;
  readonly reason: string;
  readonly fault: string;
  readonly choose: string;
  readonly optional: (question: string) => string;
  readonly outcome: string;
  readonly bonus: (extra: string) => string;
  readonly note: string;
  readonly split: string;
  readonly join: string;
  readonly instead: string;
  readonly suggested: string;
  readonly samePrice: string;
  readonly dearer: (amount: string) => string;
  readonly cheaper: (amount: string) => string;
  readonly noneInStock: string;
  readonly photos: string;
  readonly addPhotos: string;
  readonly photosHelp: string;
  readonly photosNeeded: PluralForms;
  readonly sending: (name: string) => string;
  readonly sent: (name: string) => string;
  readonly retryFile: (name: string) => string;
  readonly removeFile: (name: string) => string;

  readonly yourCarrier: string;
  readonly free: string;
  readonly where: string;
  readonly postcode: string;
  readonly search: string;
  readonly noPlace: string;
  readonly when: string;
  readonly noSlot: string;
  readonly slot: (day: string, from: string, to: string) => string;
  readonly address: string;

  readonly youSend: string;
  readonly youKeep: string;
  readonly wayBack: string;
  readonly changeItems: string;
  readonly changeMethod: string;
  readonly comesBack: string;
  readonly why: string;
  readonly refund: string;
  readonly credit: string;
  readonly owed: string;
  readonly owedHint: string;
  readonly noMoney: string;
  readonly sendBackBy: (day: string) => string;
  readonly refundBy: (day: string) => string;
  readonly afterCheck: string;
  readonly submit: string;
  readonly withdraw: string;

  readonly yourNumber: PluralForms;
  readonly mailed: string;
  readonly preparing: string;
  readonly print: string;
  readonly showCode: (code: string) => string;
  readonly shopAnswers: string;
  readonly backToOrder: string;
  readonly message: string;
  readonly sendMessage: string;
  readonly messageMissing: string;
  readonly messageSent: string;
  readonly fromYou: string;
  readonly fromShop: string;
  readonly cancel: string;
  readonly cancelSure: string;
  readonly cancelYes: string;
  readonly cancelNo: string;
  readonly cancelled: string;
  readonly moved: string;

  readonly back: string;
  readonly next: string;
  readonly retry: string;
  readonly loading: string;
  readonly slow: string;
  readonly missing: string;
}
