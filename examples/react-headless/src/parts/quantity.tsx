import type { ReactNode } from 'react';
import { useLanguage } from '../text/language.js';

interface QuantityProps {
  readonly title: string;
  readonly units: number;
  readonly most: number;
  readonly choose: (units: number) => void;
}

/** How many, by two buttons: at the ends they say no more than that it goes no further. */
export const Quantity = ({ title, units, most, choose }: QuantityProps): ReactNode => {
  const { words } = useLanguage();
  const step = (by: number): void => {
    const next = units + by;
    if (next >= 1 && next <= most) choose(next);
  };
  return (
    <div className="quantity" role="group" aria-label={words.quantity}>
      <button type="button" aria-label={words.fewer(title)} aria-disabled={units <= 1} onClick={() => step(-1)}>
        −
      </button>
      <output aria-live="polite">{words.of(String(units), String(most))}</output>
      <button type="button" aria-label={words.more(title)} aria-disabled={units >= most} onClick={() => step(1)}>
        +
      </button>
    </div>
  );
};
