import type { CaseDetails } from '@returns-portal/contract';
import type { ReactNode } from 'react';
import { adapter } from '../returns.js';
import { useLanguage } from '../text/language.js';

/** What is handed over: a code to show, a sheet to print, or nothing. */
export const Shipping = ({ details: { shipping } }: { readonly details: CaseDetails }): ReactNode => {
  const { words } = useLanguage();
  if (!shipping) return null;
  const { code, printable, point } = shipping;
  return (
    <div className="shipping">
      {code && (
        <figure>
          <img src={adapter.linkTo(code.image.path)} alt={code.text} />
          <figcaption>{words.showCode(code.text)}</figcaption>
        </figure>
      )}
      {printable && (
        <p>
          <a href={adapter.linkTo(printable.path)} target="_blank" rel="noreferrer">
            {words.print}
          </a>
        </p>
      )}
      {point && (
        <address aria-label={words.address}>
          <span>{point.name}</span>
          <span>{[...point.address, `${point.postcode} ${point.city}`].join(', ')}</span>
        </address>
      )}
    </div>
  );
};
