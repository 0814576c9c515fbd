import { placedRules } from '../../document/placed-rules.js';
import type { Method, MethodKind } from '../../model/method.js';
import type { Track } from '../../model/track.js';
import { aboutIn, isAboutAll } from '../about.js';
import { oneOrMore, term, type Markup, type MarkupContext } from './markup.js';

const RETURN_METHODS: Readonly<Record<MethodKind, string>> = {
  drop_off: 'ReturnAtKiosk',
  parcel_label: 'ReturnByMail',
  paperless_code: 'ReturnByMail',
  pickup: 'ReturnByMail',
  in_store: 'ReturnInStore',
  own_carrier: 'ReturnByMail',
};

/** The methods that are there for every product of a country. */
const methodsForAll = ({ policy, country }: MarkupContext): readonly Method[] =>
  policy.methods.filter((method) => {
    const about = aboutIn(country, method);
    return about !== null && isAboutAll(about);
  });

const isFor = ({ when }: Method, tracks: readonly Track[]): boolean =>
  tracks.some((track) => when?.tracks?.includes(track) ?? true);

/** Where the label comes from: who can print one does not need to buy one. */
const labelSource = (methods: readonly Method[]): string | null => {
  const kinds = methods.map(({ kind }) => kind);
  if (kinds.includes('parcel_label')) return 'ReturnLabelDownloadAndPrint';
  return kinds.includes('own_carrier') ? 'ReturnLabelCustomerResponsibility' : null;
};

const labelMarkup = (key: string, methods: readonly Method[]): Markup => {
  const source = labelSource(methods);
  return source === null ? {} : { [key]: term(source) };
};

export const methodMarkup = (context: MarkupContext): Markup => {
  const { policy, country, lose } = context;
  const forAll = methodsForAll(context);
  placedRules(policy).methods.forEach(({ path, rule }) => {
    if (!aboutIn(country, rule)) return;
    if (!forAll.includes(rule)) lose(path, 'method_for_some');
    if (rule.kind === 'pickup' || rule.kind === 'paperless_code') lose(path, 'method_unknown');
  });
  const remorse = forAll.filter((method) => isFor(method, ['withdrawal', 'goodwill']));
  const faults = forAll.filter((method) => isFor(method, ['conformity']));
  return {
    ...oneOrMore('returnMethod', [...new Set(forAll.map(({ kind }) => term(RETURN_METHODS[kind])))]),
    inStoreReturnsOffered: forAll.some(({ kind }) => kind === 'in_store'),
    ...labelMarkup('returnLabelSource', remorse),
    ...labelMarkup('customerRemorseReturnLabelSource', remorse),
    ...labelMarkup('itemDefectReturnLabelSource', faults),
  };
};
