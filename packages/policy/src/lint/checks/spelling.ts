const COMMA_BELOW: Readonly<Record<string, string>> = { ş: 'ș', ţ: 'ț', Ş: 'Ș', Ţ: 'Ț' };

/** Romanian with comma-below letters: the ones with a cedilla are Turkish. */
export const mendRomanian = (text: string): string =>
  text.replace(/[şţŞŢ]/g, (letter) => COMMA_BELOW[letter] ?? letter);

/** French with a non-breaking space before `: ; ? ! »` and after `«`. Leaves times and addresses alone. */
export const mendFrench = (text: string): string =>
  text
    .replace(/(?<=[\p{L}\d»)%€]) *([:;?!])(?=[\s"»)]|$)/gu, '\u00a0$1')
    .replace(/« ?(?=\S)/g, '«\u00a0')
    .replace(/(?<=\S) ?»/g, '\u00a0»');
