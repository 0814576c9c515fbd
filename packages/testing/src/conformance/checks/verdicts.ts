import type { OrderView } from '@returns-portal/contract';
import { endOfDay, isLocalDay, TRACKS } from '@returns-portal/policy';
import { inArea } from '../check.js';
import { timeOf } from '../clock.js';
import { holds, same } from '../expect.js';
import type { ViewedLine } from '../selections.js';

interface Dated {
  readonly day: string;
  readonly endsAt: string;
}

/** A deadline is a day that exists, and ends when that day does where the consumer lives. */
export const checkDeadline = (deadline: Dated | null, timeZone: string, what: string): void => {
  if (deadline === null) return;
  holds(isLocalDay(deadline.day), `${what} is a day that exists`, deadline.day);
  same(
    new Date(deadline.endsAt).toISOString(),
    endOfDay(deadline.day, timeZone),
    `${what} ends when ${deadline.day} ends in ${timeZone}`,
  );
};

const eachLine = (
  orders: readonly { readonly view: OrderView }[],
  look: (line: ViewedLine, view: OrderView) => void,
) => {
  for (const { view } of orders) for (const line of view.lines) look(line, view);
};

export const verdictChecks = inArea('verdicts', [
  {
    id: 'verdicts.units',
    title: 'counts units so that they add up',
    why: 'A customer who is shown more than can go back is refused at the end; one who is shown less loses money.',
    fix: 'Keep open at or below quantity minus returned, and the units of a verdict at or below open.',
    needs: [],
    async run(bench) {
      eachLine(await bench.readOnly(), ({ id, quantity, returned, open, parcels, verdicts }) => {
        holds(open <= quantity - returned, `Line ${id}: open units`, { quantity, returned, open });
        const sent = parcels.reduce((sum, parcel) => sum + parcel.quantity, 0);
        same(sent, quantity, `Line ${id}: the units of its parcels`);
        for (const track of TRACKS) {
          const verdict = verdicts[track];
          if (!verdict.allowed) continue;
          holds(verdict.units >= 1 && verdict.units <= open, `Line ${id}: units of ${track}`, {
            open,
            units: verdict.units,
          });
        }
      });
    },
  },
  {
    id: 'verdicts.three-tracks',
    title: 'keeps withdrawal free of reasons, fees, outcomes and decisions',
    why: 'The right of withdrawal asks for no reason and no fee; a shop whose back end attaches them breaks the law.',
    fix: 'Answer verdicts.withdrawal with the fields of the contract alone. Fees and reasons belong to goodwill.',
    needs: [],
    async run(bench) {
      const foreign = ['reasons', 'offers', 'fees', 'feeLimits', 'decisions', 'conditions'];
      eachLine(await bench.readOnly(), ({ id, verdicts }) => {
        const found = Object.keys(verdicts.withdrawal).filter((key) => foreign.includes(key));
        same(found, [], `Line ${id}: what a withdrawal must not have`);
      });
    },
  },
  {
    id: 'verdicts.deadlines',
    title: 'ends every deadline with its day, where the consumer lives',
    why: 'In another time zone the last hours of the last day are lost, or hours are promised that are not there.',
    fix: 'Make endsAt the instant at which the day is over in the time zone of the order (endOfDay of the policy package).',
    needs: [],
    async run(bench) {
      eachLine(await bench.readOnly(), ({ id, verdicts }, { timeZone }) => {
        for (const track of TRACKS) {
          const verdict = verdicts[track];
          if (!verdict.allowed) continue;
          checkDeadline(verdict.until, timeZone, `Line ${id}: the last day of ${track}`);
          const offers = track !== 'withdrawal' && 'offers' in verdict ? verdict.offers : [];
          for (const { until, outcome } of offers) {
            checkDeadline(until, timeZone, `Line ${id}: the last day of ${outcome.kind}`);
          }
        }
      });
    },
  },
  {
    id: 'verdicts.not-over',
    title: 'allows nothing whose deadline has passed',
    why: 'What is shown as possible and refused at the end costs the customer the time and the shop a complaint.',
    fix: 'Work the verdicts out anew at each look-up, for the day that it is where the consumer lives.',
    needs: ['time'],
    async run(bench) {
      const now = timeOf(bench.subject).getTime();
      eachLine(await bench.readOnly(), ({ id, verdicts }) => {
        for (const track of TRACKS) {
          const verdict = verdicts[track];
          if (!verdict.allowed || !verdict.until) continue;
          holds(Date.parse(verdict.until.endsAt) > now, `Line ${id}: ${track} is not over`, verdict.until);
        }
      });
    },
  },
  {
    id: 'verdicts.offers',
    title: 'offers something on every track that it allows, for reasons that it names',
    why: 'An open track without an outcome or a reason leaves the customer at a step with nothing to choose.',
    fix: 'Give at least one offer and one reason where goodwill or conformity is allowed, and only reasons of the seller.',
    needs: [],
    async run(bench) {
      eachLine(await bench.readOnly(), ({ id, seller, verdicts: { goodwill, conformity } }, { sellers }) => {
        const known = sellers.find((candidate) => candidate.id === seller)?.reasons.map(({ code }) => code) ?? [];
        for (const verdict of [goodwill, conformity]) {
          if (!verdict.allowed) continue;
          holds(verdict.offers.length > 0, `Line ${id}: an open track has an offer`);
          holds(verdict.reasons.length > 0, `Line ${id}: an open track has a reason`);
          const strange = verdict.reasons.filter((reason) => !known.includes(reason));
          same(strange, [], `Line ${id}: reasons that its seller does not have`);
          for (const { reasons, outcome } of verdict.offers) {
            const other = (reasons ?? []).filter((reason) => !verdict.reasons.includes(reason));
            same(other, [], `Line ${id}: reasons of ${outcome.kind} that the verdict does not name`);
          }
        }
      });
    },
  },
  {
    id: 'verdicts.methods',
    title: 'names methods that the seller has',
    why: 'A method that is not described cannot be drawn; the customer cannot say how the goods travel.',
    fix: 'Let methods of a verdict name codes that are in methods of the seller.',
    needs: [],
    async run(bench) {
      eachLine(await bench.readOnly(), ({ id, seller, verdicts }, { sellers }) => {
        const known = sellers.find((candidate) => candidate.id === seller)?.methods.map(({ code }) => code) ?? [];
        for (const track of TRACKS) {
          const verdict = verdicts[track];
          if (!verdict.allowed) continue;
          const strange = verdict.methods.filter((code) => !known.includes(code));
          same(strange, [], `Line ${id}: methods of ${track} that its seller does not have`);
        }
      });
    },
  },
]);
