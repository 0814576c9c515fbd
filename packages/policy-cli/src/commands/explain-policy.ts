import { policyFacts, statuteOf, type FactCode } from '@returns-portal/policy';
import { policyFile, type PolicyFile } from '../files/documents.js';
import { EXIT, type ExitCode, type Io } from '../io.js';
import type { Options } from '../options.js';
import { all, done, type Result } from '../result.js';
import { factText } from '../text/facts.js';
import { indented, styler } from '../terminal.js';

const HEADINGS: readonly (readonly [string, (code: FactCode) => boolean])[] = [
  ['By law', (code) => code.startsWith('withdrawal') || code.startsWith('guarantee')],
  ['Beyond the law', (code) => code.startsWith('goodwill') || code === 'send_back'],
  ['Ways back', (code) => code === 'method'],
  ['Besides', (code) => code === 'note'],
];

interface Explained extends ReturnType<typeof policyFacts> {
  readonly file: string;
  readonly country: string;
}

const explained = ({ file, policy }: PolicyFile, markets: readonly string[], day: string): readonly Explained[] => {
  const named = markets.length > 0 ? markets : (policy.markets ?? []);
  const countries = named.length > 0 ? named : ['EU'];
  return countries.map((country) => ({
    file,
    country,
    ...policyFacts(policy, country, statuteOf({ country, placedOn: day })),
  }));
};

const show = ({ file, country, currency, facts }: Explained, io: Io): void => {
  const style = styler(io);
  io.out(style('bold', `${file}, ${country === 'EU' ? 'for the EU' : `for customers in ${country}`}`));
  for (const [heading, isMeant] of HEADINGS) {
    const meant = facts.filter(({ code }) => isMeant(code));
    if (meant.length === 0) continue;
    io.out(`\n${style('cyan', heading)}`);
    for (const fact of meant) io.out(indented(factText(fact, currency), 4, '  –'));
  }
  io.out('');
};

/** The policy in plain English, for every market. */
export const explainPolicy = ({ files, markets, today, json }: Options, io: Io): Result<ExitCode> => {
  const read = all(files.map((file) => policyFile(file, io)));
  if (!read.ok) return read;
  const countries = read.value.flatMap((one) => explained(one, markets, today ?? io.today()));
  if (json) {
    const withText = ({ file, country, currency, facts }: Explained) => ({
      file,
      country,
      currency,
      facts: facts.map((fact) => ({ ...fact, sentence: factText(fact, currency) })),
    });
    io.out(JSON.stringify(countries.map(withText), null, 2));
  } else for (const one of countries) show(one, io);
  return done(EXIT.FINE);
};
