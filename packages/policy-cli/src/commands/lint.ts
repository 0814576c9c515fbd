import { findingText } from '@returns-portal/contract';
import { lintPolicy, type Finding, type Severity } from '@returns-portal/policy';
import { floorFile, policyFile, type PolicyFile } from '../files/documents.js';
import { EXIT, type Io } from '../io.js';
import { all, done } from '../result.js';
import { indented, styler } from '../terminal.js';
import type { Command } from './command.js';

const COLORS = { error: 'red', warning: 'yellow', note: 'cyan' } as const;
const INDENT = 9;

const count = (findings: readonly Finding[], severity: Severity): number =>
  findings.filter((finding) => finding.severity === severity).length;

const amount = (number: number, name: string): string => `${number} ${name}${number === 1 ? '' : 's'}`;

const show = (finding: Finding, io: Io): string => {
  const style = styler(io);
  const { severity, path, code, source } = finding;
  const { sentence, proposal } = findingText(finding);
  const lead = style(COLORS[severity], severity);
  return [
    indented(style('bold', path), INDENT, lead),
    indented(sentence, INDENT),
    indented(proposal, INDENT + 2, `${' '.repeat(INDENT)}→`),
    indented(style('dim', [code, ...(source ? [source] : [])].join(' · ')), INDENT),
  ].join('\n');
};

interface Linted extends PolicyFile {
  readonly findings: readonly Finding[];
}

const asJson = ({ file, findings }: Linted) => ({
  file,
  findings: findings.map((finding) => ({ ...finding, ...findingText(finding) })),
});

const report = ({ file, findings }: Linted, io: Io): void => {
  io.out(styler(io)('bold', file));
  for (const finding of findings) io.out(`\n${show(finding, io)}`);
  const counts = (['error', 'warning', 'note'] as const).map((severity) => amount(count(findings, severity), severity));
  io.out(findings.length === 0 ? 'Nothing found.\n' : `\n${counts.join(', ')}.\n`);
};

export const lint: Command = {
  name: 'lint',
  usage: 'lint FILE… [--market FR…] [--floor FILE] [--strict]',
  summary: 'Says what a policy should not say: against the law, without effect, hard to read.',
  options: ['market', 'floor', 'strict', 'today'],
  files: { atLeast: 1, atMost: Infinity },
  run: ({ files, markets, floor, strict, today, json }, io) => {
    const read = all(files.map((file) => policyFile(file, io)));
    if (!read.ok) return read;
    const under = floorFile(floor, io);
    if (!under.ok) return under;
    const linted = read.value.map(({ file, policy }) => ({
      file,
      policy,
      findings: lintPolicy(policy, {
        ...(markets.length > 0 ? { markets } : {}),
        floor: under.value,
        today: today ?? io.today(),
      }),
    }));
    if (json) io.out(JSON.stringify({ files: linted.map(asJson) }, null, 2));
    else {
      for (const one of linted) report(one, io);
      io.out('What the linter knows of the law is in docs/law.md. It is not legal advice.');
    }
    const bad = linted.some(({ findings }) =>
      findings.some(({ severity }) => severity === 'error' || (strict && severity === 'warning')),
    );
    return done(bad ? EXIT.FINDINGS : EXIT.FINE);
  },
};
