import { sourced, type Check, type LintContext } from '../check.js';
import { finding } from '../finding.js';

const PATH = '$.withdrawal';

const isRequired = ({ statutes }: LintContext): boolean =>
  statutes.some(({ statute }) => statute.withdrawal.functionRequired);

const functionNotDisclosed: Check = (context) => {
  const { informed, informedOfFunction } = context.policy.withdrawal;
  if (!informed || informedOfFunction !== false) return [];
  if (!isRequired(context)) return [];
  return [finding('function_not_disclosed', `${PATH}.informedOfFunction`, {}, sourced(context, 'function'))];
};

/** Whoever does not know where their function is cannot have told their customers. */
const functionMissing: Check = (context) =>
  isRequired(context) && !context.policy.withdrawal.function
    ? [finding('function_missing', PATH, {}, sourced(context, 'function'))]
    : [];

const functionBehindLogin: Check = (context) =>
  isRequired(context) && context.policy.withdrawal.function?.withoutLogin === false
    ? [finding('function_behind_login', `${PATH}.function.withoutLogin`, {}, sourced(context, 'function_access'))]
    : [];

/** An address that everybody can open, wherever they stand: the terms name it on paper too. */
const functionUrlUnusable: Check = (context) => {
  const { url } = context.policy.withdrawal.function ?? {};
  if (url === undefined || /^https:\/\/[^\s/?#]+\.[^\s/?#]+/i.test(url)) return [];
  const secured = url.replace(/^http:/i, 'https:');
  const path = `${PATH}.function.url`;
  const change = secured === url ? {} : { change: { path, value: secured } };
  return [
    finding('function_url_unusable', path, { found: url }, { ...sourced(context, 'function_access'), ...change }),
  ];
};

const functionDisclosureUnsaid: Check = (context) => {
  const { informed, informedOfFunction, function: given } = context.policy.withdrawal;
  if (!isRequired(context) || !informed || !given || informedOfFunction !== undefined) return [];
  return [finding('function_disclosure_unsaid', PATH, {}, sourced(context, 'function'))];
};

/** An exception that nobody was told of before buying cannot be held against them. */
const exceptionsNotDisclosed: Check = (context) =>
  context.policy.withdrawal.exceptionsDisclosed === false
    ? [finding('exceptions_not_disclosed', `${PATH}.exceptionsDisclosed`, {}, sourced(context, 'exceptions'))]
    : [];

/** Whether the withdrawal function is there, for everybody, and whether customers know of it and of the exceptions. */
export const withdrawalFunctionChecks: readonly Check[] = [
  functionNotDisclosed,
  functionMissing,
  functionBehindLogin,
  functionUrlUnusable,
  functionDisclosureUnsaid,
  exceptionsNotDisclosed,
];
