import { selectedGroups, type DetailsState } from '@returns-portal/sdk';
import type { ReactNode } from 'react';
import { Group } from '../parts/group.js';
import { StepFrame } from '../parts/step-frame.js';
import { flow } from '../returns.js';
import { useLanguage } from '../text/language.js';

export const DetailsStep = ({ state }: { readonly state: DetailsState }): ReactNode => {
  const { words } = useLanguage();
  return (
    <StepFrame
      state={state}
      primary={{ label: words.next, send: () => flow.send({ type: 'details.confirmed' }) }}
      back={() => flow.send({ type: 'step.revisited', step: 'items' })}
    >
      {selectedGroups(state.order, state.draft).map(({ line, group }) => (
        <Group key={group.id} state={state} line={line} group={group} />
      ))}
    </StepFrame>
  );
};
