import { nothing, type TemplateResult } from 'lit';
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
      ...entry,
      pending,
      numberMistake: missing.includes('number') ? followText.numberMissing() : null,
      valueMistake: missing.includes('value') ? contactMissing[entry.kind]() : null,
      failure: error && (error.code === 'verification_over' ? followText.codeOver() : errorText(error)),
      notice: null,
      others: nothing,
    },
    door.lookUp,
  );
