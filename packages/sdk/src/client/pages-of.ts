import { ReturnsError } from '../errors/returns-error.js';

interface SomePage {
  readonly next: string | null;
}

/**
 * The pages of a list, each asked for when it is needed: `pagesOf((cursor) => adapter.listOrders(customer, { cursor }))`.
 * Ends with a `ReturnsError` `invalid_response` where a page names itself as the next, which would never end.
 */
export async function* pagesOf<Page extends SomePage>(
  read: (cursor: string | undefined) => Promise<Page>,
): AsyncGenerator<Page, void> {
  let cursor: string | undefined;
  for (;;) {
    const page = await read(cursor);
    yield page;
    if (page.next === null) return;
    if (page.next === cursor) throw new ReturnsError('invalid_response', 'The page names itself as the next');
    cursor = page.next;
  }
}
