import { composeConfirmation } from './mail/compose-confirmation.js';
import type { Job, JobKind } from './ports/jobs.js';
import type { Ports } from './ports/ports.js';

type Runners = { readonly [Kind in JobKind]: (job: Extract<Job, { kind: Kind }>) => Promise<void> };

/** Does the work that was put off until after the answer. Rejects when it should be tried again. */
export const createJobRunner = ({ store, mailer }: Pick<Ports, 'store' | 'mailer'>): ((job: Job) => Promise<void>) => {
  const runners: Runners = {
    async confirm_case({ caseNumber }) {
      const file = await store.readCaseFile(caseNumber);
      if (!file) throw new Error(`There is no case ${caseNumber} to confirm`);
      await mailer.send(composeConfirmation(file));
    },
  };
  return (job) => runners[job.kind](job);
};
