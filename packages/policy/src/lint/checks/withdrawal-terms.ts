import { sourced, type Check } from '../check.js';
import { finding, type Finding } from '../finding.js';

const PATH = '$.withdrawal';

/** Countries under names that are not their ISO 3166-1 codes. */
const MISNAMED: Readonly<Record<string, string>> = { UK: 'GB', EL: 'GR', EN: 'GB' };

/** Who is not told of the right has a year more to use it, and is not liable for what the goods lost in value. */
const notInformed: Check = (context) => {
  if (context.policy.withdrawal.informed) return [];
  const months = Math.max(...context.statutes.map(({ statute }) => statute.withdrawal.notInformedMonths));
  return [finding('not_informed', `${PATH}.informed`, { months }, sourced(context, 'information'))];
};

const returnCostWithoutInformation: Check = (context) => {
  const { informed, returnCost } = context.policy.withdrawal;
  if (informed || returnCost === 'trader') return [];
  const change = { path: `${PATH}.returnCost`, value: 'trader' };
  return [finding('return_cost_without_information', change.path, {}, { ...sourced(context, 'return_cost'), change })];
};

const partialDeliveryOpen: Check = (context) =>
  context.policy.withdrawal.partialDelivery === undefined
    ? [
        finding(
          'partial_delivery_open',
          PATH,
          {},
          {
            ...sourced(context, 'partial_delivery'),
            change: { path: `${PATH}.partialDelivery`, value: 'difference' },
          },
        ),
      ]
    : [];

const collectsWithoutPickup: Check = (context) => {
  const { withdrawal, methods } = context.policy;
  if (!withdrawal.traderCollects || methods.some(({ kind }) => kind === 'pickup')) return [];
  return [finding('collects_without_pickup', `${PATH}.traderCollects`, {}, sourced(context, 'collecting'))];
};

const sendBackShorter: Check = (context) => {
  const { sendBackDays: days } = context.policy.goodwill;
  const statutory = Math.max(...context.statutes.map(({ statute }) => statute.withdrawal.sendBackDays));
  if (days >= statutory) return [];
  const path = '$.goodwill.sendBackDays';
  return [
    finding(
      'send_back_shorter_than_withdrawal',
      path,
      { days, statutory },
      {
        ...sourced(context, 'sending_back'),
        change: { path, value: statutory },
      },
    ),
  ];
};

const countryCodes: Check = ({ policy: { markets = [] } }): readonly Finding[] =>
  markets.flatMap((country, index) => {
    const meant = MISNAMED[country];
    const path = `$.markets[${index}]`;
    return meant ? [finding('country_code_unusual', path, { country, meant }, { change: { path, value: meant } })] : [];
  });

/** What the document says of the right of withdrawal and of the time to send things back. */
export const withdrawalTermsChecks: readonly Check[] = [
  notInformed,
  returnCostWithoutInformation,
  partialDeliveryOpen,
  collectsWithoutPickup,
  sendBackShorter,
  countryCodes,
];
