import { useId, type ReactNode } from 'react';
import { Mistake } from './field.js';

export interface Choice {
  readonly value: string;
  readonly title: string;
  readonly hint?: string | null | undefined;
  /** A price, a bonus, a distance. */
  readonly extra?: string | null | undefined;
  readonly picture?: string | null | undefined;
}

interface ChoicesProps {
  readonly legend: string;
  readonly choices: readonly Choice[];
  readonly chosen: string | undefined;
  readonly choose: (value: string) => void;
  readonly mistake?: string | undefined;
}

/** Radio buttons as tabs of cloth: one name, one line, what it brings at the right. */
export const Choices = ({ legend, choices, chosen, choose, mistake }: ChoicesProps): ReactNode => {
  const id = useId();
  return (
    <fieldset className="choices" aria-describedby={mistake === undefined ? undefined : id}>
      <legend>{legend}</legend>
      {mistake !== undefined && <Mistake id={id} text={mistake} />}
      {choices.map(({ value, title, hint, extra, picture }) => (
        <label key={value} className="choice">
          <input
            type="radio"
            name={`${id}-choice`}
            value={value}
            checked={chosen === value}
            onChange={() => choose(value)}
          />
          {picture && <img src={picture} alt="" width="40" height="48" />}
          <span className="choice-text">
            <b>{title}</b>
            {hint && <small>{hint}</small>}
          </span>
          {extra && <span className="extra">{extra}</span>}
        </label>
      ))}
    </fieldset>
  );
};
