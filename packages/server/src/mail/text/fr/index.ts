import type { MailText } from '../mail-text.js';
import { acknowledgement } from './acknowledgement.js';
import { code } from './code.js';
import { confirmation } from './confirmation.js';
import { counterOffer } from './counter-offer.js';
import { ending } from './ending.js';
import { handOver } from './hand-over.js';
import { message } from './message.js';
import { reminder } from './reminder.js';
import { shared } from './shared.js';
import { valueDeducted } from './value-deducted.js';
import { withdrawalDeclined } from './withdrawal-declined.js';
import { task } from './task.js';

export const fr: MailText = {
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
};
