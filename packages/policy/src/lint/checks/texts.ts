import { LOCALES, type Labels } from '../../model/labels.js';
import { sourced, type Check } from '../check.js';
import { finding } from '../finding.js';
import { labelsIn } from '../../document/walk.js';
import { claimsIn } from './claims.js';
import { deadLinksIn } from './links.js';
import { mendFrench, mendRomanian } from './spelling.js';

const blank: Check = ({ policy }) =>
  labelsIn(policy).flatMap(({ path, value }) =>
    LOCALES.flatMap((locale) =>
      value[locale].trim() === '' ? [finding('label_blank', `${path}.${locale}`, { locale })] : [],
    ),
  );

/** Names can be the same everywhere, and single words; a text with several words in small letters hardly. */
const isUntranslated = ({ fr, ro, en }: Labels): boolean =>
  fr === ro && ro === en && (fr.match(/(?<!\p{L})\p{Ll}{3,}/gu)?.length ?? 0) > 1;

const untranslated: Check = ({ policy }) =>
  labelsIn(policy).flatMap(({ path, value }) =>
    isUntranslated(value) ? [finding('label_untranslated', path, {})] : [],
  );

/** From this length on a Romanian text without ă, â, î, ș or ț is one that was typed without them. */
const LONG = 60;

const romanian: Check = ({ policy }) =>
  labelsIn(policy).flatMap(({ path, value: { ro } }) => {
    const place = `${path}.ro`;
    const mended = mendRomanian(ro);
    if (mended !== ro) return [finding('romanian_cedilla', place, {}, { change: { path: place, value: mended } })];
    return ro.length >= LONG && !/[ăâîșț]/i.test(ro) ? [finding('romanian_without_diacritics', place, {})] : [];
  });

const french: Check = ({ policy }) =>
  labelsIn(policy).flatMap(({ path, value: { fr } }) => {
    const place = `${path}.fr`;
    const mended = mendFrench(fr);
    return mended === fr ? [] : [finding('french_spacing', place, {}, { change: { path: place, value: mended } })];
  });

const claims: Check = (context) =>
  labelsIn(context.policy).flatMap(({ path, value }) =>
    LOCALES.flatMap((locale) =>
      claimsIn(value[locale]).map(({ code, topic, found }) =>
        finding(code, `${path}.${locale}`, { found }, sourced(context, topic)),
      ),
    ),
  );

const links: Check = ({ policy, day }) => [
  ...labelsIn(policy).flatMap(({ path, value }) =>
    LOCALES.flatMap((locale) => deadLinksIn(value[locale], `${path}.${locale}`, day)),
  ),
  ...(policy.notes ?? []).flatMap(({ url }, index) =>
    url ? deadLinksIn(url, `$.notes[${index}].url`, day, { wholeValue: true }) : [],
  ),
];

/** What the shop says in its own words. */
export const textChecks: readonly Check[] = [blank, untranslated, romanian, french, claims, links];
