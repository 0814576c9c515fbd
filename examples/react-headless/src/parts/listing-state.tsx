import type { Listing } from '@returns-portal/sdk';
import type { ReactNode } from 'react';
import { useLanguage } from '../text/language.js';
import { failureText } from '../text/sentences.js';

interface ListingStateProps {
  readonly listing: Listing<unknown> | undefined;
  /** What to say where there is nothing; null where there is something. */
  readonly none: string | null;
  readonly retry: () => void;
}

/** How it stands with something that is fetched beside the step: the step itself waits for none of it. */
export const ListingState = ({ listing, none, retry }: ListingStateProps): ReactNode => {
  const language = useLanguage();
  const failed = listing?.status === 'failed' ? failureText(listing.error, language) : null;
  return (
    <>
      <p role="status" className="listing-state">
        {failed ?? (listing?.status === 'loading' ? language.words.loading : listing?.status === 'ready' ? none : null)}
      </p>
      {failed && (
        <button type="button" className="quiet" onClick={retry}>
          {language.words.retry}
        </button>
      )}
    </>
  );
};
