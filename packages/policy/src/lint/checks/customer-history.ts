import { TRACKS } from '../../model/track.js';
import type { PlacedRule } from '../../document/placed-rules.js';
import type { Check } from '../check.js';
import { finding } from '../finding.js';

/** Where a rule looks at what the customer did before. */
const placesOf = ({ path, rule: { when, unless } }: PlacedRule): readonly string[] => [
  ...(when?.customer ? [`${path}.when.customer`] : []),
  ...(unless?.customer ? [`${path}.unless.customer`] : []),
];

/** Which ways back there are in a withdrawal is asked without the customer, so such a rule does not do what it says. */
const inWithdrawal: Check = ({ rules }) =>
  rules.methods.flatMap((method) => {
    const { tracks = TRACKS } = method.rule.when ?? {};
    if (!tracks.includes('withdrawal')) return [];
    const others = tracks.filter((track) => track !== 'withdrawal');
    const change = { path: `${method.path}.when.tracks`, value: others };
    const more = others.length > 0 ? { change } : {};
    return placesOf(method).map((path) => finding('history_in_withdrawal', path, {}, more));
  });

/** Where goods go, they alone decide. */
const inDestinations: Check = ({ rules }) =>
  rules.destinations.flatMap(placesOf).map((path) => finding('history_not_looked_at', path, {}));

/** A refusal without anybody who looks: by a restriction that leaves nothing … */
const refusals: Check = ({ rules }) =>
  rules.restrictions.flatMap(({ path, rule: { when, only = [] } }) =>
    when?.customer && only.length === 0 ? [finding('history_refuses', `${path}.when.customer`, {})] : [],
  );

const sparesAll = (placed: readonly PlacedRule[]): readonly PlacedRule[] =>
  placed.every(({ rule: { unless } }) => unless?.customer) ? placed.slice(-1) : [];

/** … or because no rule that gives something is about such customers. */
const nothingLeft: Check = ({ rules: { windows, outcomes } }) =>
  [...sparesAll(windows), ...sparesAll(outcomes)].map(({ path }) =>
    finding('history_refuses', `${path}.unless.customer`, {}),
  );

/** What a customer did before may lead to a second look, and never reaches a withdrawal. */
export const customerHistoryChecks: readonly Check[] = [inWithdrawal, inDestinations, refusals, nothingLeft];
