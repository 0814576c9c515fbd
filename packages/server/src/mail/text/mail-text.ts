import type { AcknowledgementText } from './acknowledgement-text.js';
import type { ArrivalText } from './arrival-text.js';
import type { CodeText } from './code-text.js';
import type { ConfirmationText } from './confirmation-text.js';
import type { CounterOfferText } from './counter-offer-text.js';
import type { DecisionText } from './decision-text.js';
import type { EndingText } from './ending-text.js';
import type { FeedbackText } from './feedback-text.js';
import type { HandOverText } from './hand-over-text.js';
import type { InspectionText } from './inspection-text.js';
import type { MessageText } from './message-text.js';
import type { MoneyText } from './money-text.js';
import type { NoticeText } from './notice-text.js';
import type { OutgoingText } from './outgoing-text.js';
import type { ReminderText } from './reminder-text.js';
import type { SharedText } from './shared-text.js';
import type { TaskText } from './task-text.js';
import type { ValueDeductedText } from './value-deducted-text.js';
import type { WithdrawalDeclinedText } from './withdrawal-declined-text.js';

/** All that mails say in one language. */
export interface MailText {
  readonly shared: SharedText;
  readonly handOver: HandOverText;
  readonly confirmation: ConfirmationText;
  readonly code: CodeText;
  readonly ending: EndingText;
  readonly reminder: ReminderText;
  readonly message: MessageText;
  readonly counterOffer: CounterOfferText;
  readonly acknowledgement: AcknowledgementText;
  readonly task: TaskText;
  readonly withdrawalDeclined: WithdrawalDeclinedText;
  readonly valueDeducted: ValueDeductedText;
  readonly arrival: ArrivalText;
  readonly decision: DecisionText;
  readonly feedback: FeedbackText;
  readonly inspection: InspectionText;
  readonly money: MoneyText;
  readonly notice: NoticeText;
  readonly outgoing: OutgoingText;
}
