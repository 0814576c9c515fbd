import type { MailText } from '../mail-text.js';
import { acknowledgement } from './acknowledgement.js';
import { arrival } from './arrival.js';
import { code } from './code.js';
import { confirmation } from './confirmation.js';
import { counterOffer } from './counter-offer.js';
import { decision } from './decision.js';
import { ending } from './ending.js';
import { feedback } from './feedback.js';
import { handOver } from './hand-over.js';
import { inspection } from './inspection.js';
import { message } from './message.js';
import { money } from './money.js';
import { notice } from './notice.js';
import { outgoing } from './outgoing.js';
import { reminder } from './reminder.js';
import { shared } from './shared.js';
import { task } from './task.js';
import { valueDeducted } from './value-deducted.js';
import { withdrawalDeclined } from './withdrawal-declined.js';

export const en: MailText = {
  shared,
  handOver,
  confirmation,
  code,
  ending,
  reminder,
  message,
  counterOffer,
  acknowledgement,
  task,
  withdrawalDeclined,
  valueDeducted,
  arrival,
  decision,
  feedback,
  inspection,
  money,
  notice,
  outgoing,
};
