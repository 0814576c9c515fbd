import type { Finding, FindingCode, FindingParams } from '@returns-portal/policy';
import { documentTexts } from './finding-text/document-texts.js';
import { lawTexts } from './finding-text/law-texts.js';
import type { FindingText, TextTable } from './finding-text/text-table.js';

const TEXTS: TextTable<FindingCode> = { ...lawTexts, ...documentTexts };

/** What a finding of the linter means and what to do about it, in English. It is not legal advice. */
export const findingText = (finding: Finding): FindingText => {
  const say = TEXTS[finding.code] as (params: FindingParams[FindingCode]) => FindingText;
  return say(finding.params);
};

export type { FindingText } from './finding-text/text-table.js';
