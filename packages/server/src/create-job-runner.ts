import { composeConfirmation } from './mail/compose-confirmation.js';
import type { Job } from './ports/jobs.js';
import type { Ports } from './ports/ports.js';

/** Does the work that was put off until after the answer. Rejects when it should be tried again. */
export const createJobRunner =
  ({ store, mailer }: Pick<Ports, 'store' | 'mailer'>) =>
  async (job: Job): Promise<void> => {
    switch (job.kind) {
      case 'confirm_case': {
        const file = await store.readCaseFile(job.caseNumber);
        if (!file) throw new Error(`There is no case ${job.caseNumber} to confirm`);
        await mailer.send(composeConfirmation(file));
      }
    }
  };
