import { createReturnFlow, initialState, restAdapter } from '@returns-portal/sdk';
import { keepDraft, readKeptDraft } from './kept-draft.js';

/** The service is mounted at /api of the shop's own site. */
export const adapter = restAdapter({ endpoint: '/api', shop: 'atelier-nuage' });

/** The shop's own way of saying who is signed in; null when nobody is. */
const getToken = async (): Promise<string | null> => {
  const response = await fetch('/account/token');
  return response.ok ? response.text() : null;
};

/** The whole journey. Everything below it only draws `flow.state` and sends what a person did. */
export const flow = createReturnFlow({ adapter, getToken, initial: { ...initialState, kept: readKeptDraft() } });

flow.subscribe(() => keepDraft(flow.state));
