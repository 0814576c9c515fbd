import { visit, type Fetch } from './fetch-page.js';
import { judgeVisit, type PageFault } from './judge-visit.js';

export interface FunctionFound {
  /** Where it is, or where the way ended. */
  readonly at: string;
  /** Whether a link of the page leads there. */
  readonly byLink: boolean;
  readonly faults: readonly PageFault[];
}

/** A footer has many links; more than these are not tried. */
const MOST_LINKS = 5;

const look = async (address: string, fetch: Fetch) => {
  const visited = await visit(address, fetch);
  return { at: visited.hops.at(-1) ?? address, ...judgeVisit(visited) };
};

/** Looks for the withdrawal function on a page, and one click away from it. */
export const findFunction = async (address: string, fetch: Fetch): Promise<FunctionFound> => {
  const { links, ...page } = await look(address, fetch);
  let best: FunctionFound = { ...page, byLink: false };
  for (const link of links.slice(0, MOST_LINKS)) {
    const { at, faults } = await look(link, fetch);
    if (faults.length === 0)
      return { at, byLink: true, faults: page.faults.filter(({ code }) => code === 'not_https') };
    const there = faults.every(({ code }) => code !== 'no_function' && code !== 'status');
    if (there && !best.byLink) best = { at, byLink: true, faults };
  }
  return best;
};
