import type { CaseDetails } from '@returns-portal/contract';
import { ReturnsError } from '../errors/returns-error.js';
import { readFacts, type Rules } from '../local/order-facts.js';
import { sameText } from '../local/same-text.js';
import { changed, detailsOf, type Change } from './change-case.js';
import type { OrderFile } from './order-file.js';

export interface FollowUps {
  read(file: OrderFile, number: string): Promise<CaseDetails>;
  /** Changes a case as its customer asks; what is known already stays as it is. */
  change(
    file: OrderFile,
    number: string,
    decide: (details: CaseDetails, now: Date) => Change | null,
  ): Promise<CaseDetails>;
}

/** Following up on the cases of orders that are kept in memory. */
export const createFollowUps = (rules: Rules, now: () => Date): FollowUps => {
  const read = async (file: OrderFile, wanted: string): Promise<CaseDetails> => {
    const returnCase = file.returns.find(({ number }) => sameText(number, wanted));
    if (!returnCase) throw new ReturnsError('case_not_found', 'No such return');
    const facts = await readFacts(rules, file, {});
    return detailsOf(returnCase, file.trails.get(returnCase.number), facts, now());
  };
  return {
    read,
    async change(file, number, decide) {
      const details = await read(file, number);
      const change = decide(details, now());
      if (!change) return details;
      const next = changed(details, change, now());
      const { number: known } = details.case;
      file.returns.splice(
        file.returns.findIndex((returnCase) => returnCase.number === known),
        1,
        next.case,
      );
      file.trails.set(known, next.trail);
      return read(file, known);
    },
  };
};
