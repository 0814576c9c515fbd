import { say, strong } from '../../sentence.js';
import type { TaskText } from '../task-text.js';

export const task: TaskText = {
  subject: (number) => `Something to do about withdrawal ${number}`,
  title: 'A withdrawal needs your attention',
  toDo: {
    identify_contract: 'Please find out which contract is meant, and name the order.',
    check_consumer:
      'There is such an order, but with other contact details. Please check whether the statement comes from its customer, and name the order.',
    decide:
      'The withdrawal period seems to be over, or an exception to apply. Please decide whether you accept the withdrawal.',
    check: 'The withdrawal was accepted although not everything is certain. Please check it.',
    reach_consumer: 'The acknowledgement of receipt does not arrive. Please reach the consumer in another way.',
    unusual_number:
      'Unusually many statements named this address today, so the acknowledgement of receipt was not sent by itself. Please check the statement and send the acknowledgement.',
  },
  dueBy: (day) => say`To be done by ${strong(day)}.`,
  about: 'The statement',
  received: 'Received',
  name: 'Name',
  contract: 'Contract',
  email: 'E-mail address',
  neverRefused: 'The statement was received and recorded in any case: its date counts, whatever is found out later.',
};
