import type { Listing } from '@returns-portal/sdk';
import { html, nothing, type TemplateResult } from 'lit';
import { errorText } from '../text/rest/errors.js';
import { photosText } from '../text/rest/photos.js';
import { skeleton } from './skeleton.js';

export interface ListingView<Item> {
  readonly listing: Listing<Item> | undefined;
  readonly rows: (items: readonly Item[]) => unknown;
  readonly none: string;
  readonly retry: () => void;
}

/** Something fetched beside a step: what there is, that it is coming, that there is nothing, or that it failed. */
export const listingView = <Item>({ listing, rows, none, retry }: ListingView<Item>): TemplateResult => {
  const { status = 'loading', items = [] } = listing ?? {};
  const error = listing?.status === 'failed' ? listing.error : null;
  return html`
    <div class="listing" aria-busy=${status === 'loading' ? 'true' : 'false'}>
      ${items.length > 0 ? rows(items) : nothing}
      ${status === 'loading' && items.length === 0 ? skeleton(2) : nothing}
      <div role="status">${status === 'ready' && items.length === 0 ? html`<p class="small quiet">${none}</p>` : nothing}</div>
      ${
        error
          ? html`<p class="small mistake" role="alert">${errorText(error)}
            <button type="button" class="link" @click=${retry}>${photosText.retry()}</button></p>`
          : nothing
      }
    </div>
  `;
};
