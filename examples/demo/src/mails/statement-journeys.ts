import type { WithdrawalRequest } from '@returns-portal/contract';
import { isReturnsError } from '@returns-portal/sdk';
import { id, type SampleDesk } from './sample-desk.js';
import { WRITTEN } from './written.js';

const SHOWN = {
  fr: {
    text: 'Je vous notifie par la présente ma rétractation du contrat.',
    entry: 'Renoncer au contrat ici',
    confirm: 'Confirmer la rétractation',
  },
  ro: {
    text: 'Vă informez prin prezenta cu privire la retragerea mea din contract.',
    entry: 'Retrageți-vă din contract aici',
    confirm: 'Confirmați retragerea',
  },
  en: {
    text: 'I hereby give notice that I withdraw from my contract of sale.',
    entry: 'Withdraw from contract here',
    confirm: 'Confirm withdrawal',
  },
} as const;

const stated = ({ locale, email }: SampleDesk, contract: string): WithdrawalRequest => ({
  ...id(),
  statement: { name: 'Camille Moreau', contract, email },
  locale,
  shown: SHOWN[locale],
  component: 'samples',
});

/** A shop that wants proof of the mailbox. */
const coded = async (desk: SampleDesk): Promise<void> => {
  const { service, client, order, email, locale, record } = desk;
  await service.admin.putShop({ ...record, lookup: { contacts: ['email'], code: true } });
  const lookUp = async (): Promise<void> => {
    await client.lookUpOrder({ body: { number: order, email, locale } }).catch((error: unknown) => {
      if (!isReturnsError(error, 'code_required')) throw error;
    });
  };
  await desk.keep(['code_requested'], lookUp);
};

/** Nobody knows which contract is meant. */
const unknown = async (desk: SampleDesk): Promise<void> => {
  await desk.keep(['withdrawal_declared', 'withdrawal_task_opened'], () =>
    desk.client.declareWithdrawal({ body: stated(desk, 'XY-404') }),
  );
};

/** A statement long after the period was over, which staff declines. */
const late = async (desk: SampleDesk): Promise<void> => {
  const { client, locale } = desk;
  await desk.wait(60);
  const { id: withdrawal } = await desk.keep(['withdrawal_declared', 'withdrawal_task_opened.decide'], () =>
    client.declareWithdrawal({ body: stated(desk, desk.order) }),
  );
  await desk.keep(['withdrawal_declined'], () =>
    client.decideWithdrawal({ withdrawal, body: { accept: false, text: WRITTEN[locale].late } }),
  );
};

/** What comes of looking orders up, and of statements of withdrawal. */
export const STATEMENT_JOURNEYS = [coded, unknown, late] as const;
