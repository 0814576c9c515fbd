import type { TemplateResult } from 'lit';
import { lookupStep } from '../steps/lookup-step.js';
import { followText } from '../text/follow/follow.js';
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
      ...entry,
      pending,
      numberMistake: missing.includes('number') ? followText.numberMissing() : null,
      emailMistake: missing.includes('email') ? followText.contactMissing() : null,
      failure: error && (error.code === 'verification_over' ? followText.codeOver() : errorText(error)),
      notice: null,
    },
    (number, email) => door.lookUp({ number, email }),
  );
