import { spoken } from '../language/speech.js';

/** English as Europe writes it: day before month. */
const TAGS = { fr: 'fr-FR', ro: 'ro-RO', en: 'en-GB' } as const;

/** To the second and with the zone, as an acknowledgement says it: “22 November 2026 at 23:59:31 CET”. */
export const exactMoment = (instant: string, timeZone: string | undefined): string =>
  new Intl.DateTimeFormat(TAGS[spoken().locale], {
    day: 'numeric',
    month: 'long',
    year: 'numeric',
    hour: '2-digit',
    minute: '2-digit',
    second: '2-digit',
    timeZone,
    timeZoneName: 'short',
  }).format(new Date(instant));

/** The zone of the device, where it knows one that others know too. */
export const ownTimeZone = (): string | undefined => {
  const { timeZone } = Intl.DateTimeFormat().resolvedOptions();
  try {
    return new Intl.DateTimeFormat('en', { timeZone }).resolvedOptions().timeZone;
  } catch {
    return undefined;
  }
};
