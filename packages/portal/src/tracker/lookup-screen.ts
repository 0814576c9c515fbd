import type { TemplateResult } from 'lit';
import { lookupStep } from '../steps/lookup-step.js';
import { contactMissing, followText } from '../text/follow/follow.js';
import { errorText } from '../text/rest/errors.js';
import type { Door } from './create-door.js';
import type { DoorState } from './door-state.js';

/** The look-up of the journey's first screen, for an element of its own. */
export const lookupScreen = (
  { entry, missing, pending, error }: Extract<DoorState, { at: 'lookup' }>,
  door: Door,
): TemplateResult =>
  lookupStep(
    {
      number: entry.number,
      email: entry.value,
      pending,
      numberMistake: missing.includes('number') ? followText.numberMissing() : null,
      emailMistake: missing.includes('value') ? contactMissing.email() : null,
      failure: error && (error.code === 'verification_over' ? followText.codeOver() : errorText(error)),
      notice: null,
    },
    (number, value) => door.lookUp({ number, kind: 'email', value }),
  );
