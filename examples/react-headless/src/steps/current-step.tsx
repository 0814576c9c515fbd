import type { FlowState } from '@returns-portal/sdk';
import type { ReactNode } from 'react';
import { CaseStep } from './case.js';
import { DetailsStep } from './details.js';
import { DoneStep } from './done.js';
import { ItemsStep } from './items.js';
import { LookupStep } from './lookup.js';
import { MethodStep } from './method.js';
import { OrdersStep } from './orders.js';
import { ReviewStep } from './review.js';
import { VerifyStep } from './verify.js';

/** One screen a step; the compiler asks for a screen when the flow gets a step. */
export const CurrentStep = ({ state }: { readonly state: FlowState }): ReactNode => {
  switch (state.step) {
    case 'lookup':
      return <LookupStep state={state} />;
    case 'verify':
      return <VerifyStep state={state} />;
    case 'orders':
      return <OrdersStep state={state} />;
    case 'items':
      return <ItemsStep state={state} />;
    case 'details':
      return <DetailsStep state={state} />;
    case 'method':
      return <MethodStep state={state} />;
    case 'review':
      return <ReviewStep state={state} />;
    case 'done':
      return <DoneStep state={state} />;
    case 'case':
      return <CaseStep state={state} />;
  }
};
