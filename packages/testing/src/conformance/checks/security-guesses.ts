import { routes } from '@returns-portal/contract';
import { inArea } from '../check.js';
import { contactOf, wrongContact } from '../contact-of.js';
import { holds, same } from '../expect.js';
import { CheckFailure } from '../failure.js';
import { httpOf, type RawAnswer } from '../http.js';
import { noSuchNumber } from './look-up.js';
import { mustRefuse } from './over-http.js';

/** More than a person mistypes; fewer than would trouble a service. */
const MOST_GUESSES = 30;

/** Headers that differ from answer to answer, for reasons of their own. */
const OWN = new Set([
  'date',
  'x-request-id',
  'traceparent',
  'server-timing',
  'age',
  'content-length',
  'connection',
  'keep-alive',
]);

const headersOf = ({ headers }: RawAnswer): Readonly<Record<string, string>> =>
  Object.fromEntries(
    [...headers].filter(([name]) => !OWN.has(name) && !/rate-?limit|ray|trace|request-id/i.test(name)),
  );

export const guessChecks = inArea('security', [
  {
    id: 'security.uniform-answer',
    title: 'answers an unknown number and a wrong contact with the same bytes and headers',
    why: 'One header or one letter that differs is enough for a program that tries out numbers.',
    fix: 'Answer both from one place, with the same body and headers.',
    needs: ['http'],
    async run(bench) {
      const http = httpOf(bench.subject.http);
      const { order } = await bench.take();
      const { number } = order.order;
      const unknown = await http.send(routes.lookUpOrder, {
        body: { number: noSuchNumber(), ...contactOf(order.customer) },
      });
      const wrong = await http.send(routes.lookUpOrder, { body: { number, ...wrongContact(order.customer) } });
      same([wrong.status, wrong.text], [unknown.status, unknown.text], 'Status and body');
      same(headersOf(wrong), headersOf(unknown), 'The headers');
    },
  },
  {
    id: 'security.uniform-time',
    title: 'takes about as long for an unknown number as for a wrong contact',
    why: 'Where one takes much longer, a stopwatch finds out which order numbers exist.',
    fix: 'Do the same work in both cases: compare with a contact that is nobody’s where there is no order.',
    needs: ['http'],
    async run(bench) {
      const http = httpOf(bench.subject.http);
      const { order } = await bench.take();
      const { number } = order.order;
      const bodies = {
        unknown: () => ({ number: noSuchNumber(), ...contactOf(order.customer) }),
        wrong: () => ({ number, ...wrongContact(order.customer) }),
      };
      const times = { unknown: Infinity, wrong: Infinity };
      // Few, since each counts as a failed look-up. The quickest of each: all that is slower waited for something else.
      for (let round = 0; round < 4; round += 1) {
        for (const kind of ['unknown', 'wrong'] as const) {
          const body = bodies[kind]();
          const start = performance.now();
          await http.send(routes.lookUpOrder, { body });
          times[kind] = Math.min(times[kind], performance.now() - start);
        }
      }
      const [quick, slow] = [Math.min(times.unknown, times.wrong), Math.max(times.unknown, times.wrong)];
      const alike = slow - quick < 40 || slow < quick * 2;
      holds(alike, 'The quickest of four answers each, in milliseconds', {
        unknown: Math.round(times.unknown),
        wrong: Math.round(times.wrong),
      });
    },
  },
  {
    id: 'security.limits',
    title: 'limits how often somebody can guess',
    why: 'A number and a postcode are guessed in an afternoon where nobody counts.',
    fix: 'Count failed look-ups by number and by address; answer 429 with too_many_attempts and Retry-After in seconds.',
    needs: ['http'],
    async run(bench) {
      const http = httpOf(bench.subject.http);
      const { order } = await bench.take();
      // A number that nobody has: no customer is locked out by this.
      const body = { number: noSuchNumber(), ...wrongContact(order.customer) };
      for (let attempt = 1; attempt <= MOST_GUESSES; attempt += 1) {
        const answer = await http.send(routes.lookUpOrder, { body });
        if (answer.status !== 429) continue;
        mustRefuse(answer, 'too_many_attempts', `Guess ${attempt}`);
        const wait = answer.headers.get('retry-after');
        holds(/^[1-9]\d*$/.test(wait ?? ''), 'Retry-After says how many seconds to wait', wait);
        return;
      }
      throw new CheckFailure(`${MOST_GUESSES} wrong guesses at one number were all answered`, {
        expected: '429, sooner',
      });
    },
  },
]);
