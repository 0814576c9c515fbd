import type { InputHTMLAttributes, ReactNode } from 'react';

interface FieldProps extends InputHTMLAttributes<HTMLInputElement> {
  readonly id: string;
  readonly label: string;
  /** What to do about it, once it was pointed out. */
  readonly mistake?: string | undefined;
}

export const Field = ({ id, label, mistake, ...input }: FieldProps): ReactNode => (
  <div className="field">
    <label htmlFor={id}>{label}</label>
    <input
      id={id}
      {...input}
      aria-invalid={mistake !== undefined}
      aria-describedby={mistake === undefined ? undefined : `${id}-mistake`}
    />
    {mistake !== undefined && <Mistake id={`${id}-mistake`} text={mistake} />}
  </div>
);

export const Mistake = ({ id, text }: { readonly id: string; readonly text: string }): ReactNode => (
  <p id={id} className="mistake">
    {text}
  </p>
);
