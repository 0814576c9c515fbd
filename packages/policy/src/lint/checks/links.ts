import type { LocalDay } from '../../calendar/local-day.js';
import { cite } from '../citations.js';
import { finding, type Finding } from '../finding.js';

/** Since then the European platform for online dispute resolution is closed. */
const ODR_CLOSED_ON = '2025-07-20';
const ODR = /(?:https?:\/\/)?(?:webgate\.)?ec\.europa\.eu\/(?:consumers\/)?odr[^\s"'<>)]*/gi;

/** Where the Romanian authority settles disputes with consumers, and where older pages still point. */
const SAL = 'https://reclamatiisal.anpc.ro/';
const OLD_SAL =
  /(?:https?:\/\/)?(?:www\.)?anpc\.(?:gov\.)?ro\/(?:ce-este-sal|sal|articol\/\d+\/ce-este-sal)[^\s"'<>)]*/gi;

/**
 * Links to places for settling disputes that are not there any more.
 *
 * @param options.wholeValue the text is nothing but the link, so it can be replaced or left out as a whole
 */
export const deadLinksIn = (
  text: string,
  path: string,
  today: LocalDay,
  { wholeValue = false }: { wholeValue?: boolean } = {},
): readonly Finding[] => {
  const odr = today >= ODR_CLOSED_ON ? [...new Set(text.match(ODR))] : [];
  const sal = [...new Set(text.match(OLD_SAL))];
  return [
    ...odr.map((found) =>
      finding(
        'odr_platform_closed',
        path,
        { found },
        {
          source: cite('odr', []),
          ...(wholeValue ? { change: { path, remove: true } as const } : {}),
        },
      ),
    ),
    ...sal.map((found) =>
      finding(
        'sal_link_outdated',
        path,
        { found, current: SAL },
        {
          source: cite('sal', []),
          ...(wholeValue ? { change: { path, value: SAL } } : {}),
        },
      ),
    ),
  ];
};
