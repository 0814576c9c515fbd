import type { CaseAction, CaseDetails } from '@returns-portal/contract';
import type { Access, ReturnsAdapter } from '../adapter/returns-adapter.js';
import type { TrackerEffect } from './effect.js';
import type { EvidenceFile, TrackerResult } from './event.js';

export interface FollowedCase {
  readonly adapter: ReturnsAdapter;
  readonly access: Access;
  readonly number: string;
  /** What is done to a file before it is sent, such as making a photo smaller. */
  readonly prepareFile?: ((file: Blob, signal: AbortSignal) => Promise<Blob>) | undefined;
}

/** Whether the adapter can do what a case would allow. */
const isOffered = (adapter: ReturnsAdapter): Readonly<Record<CaseAction, boolean>> => ({
  answer_offer: adapter.answerCounterOffer !== undefined,
  cancel: adapter.cancelReturn !== undefined,
  add_shipment: adapter.addShipment !== undefined,
  add_message: adapter.addMessage !== undefined,
  add_evidence: adapter.addEvidence !== undefined && adapter.uploadFile !== undefined,
  give_feedback: adapter.giveFeedback !== undefined,
});

const offered = (adapter: ReturnsAdapter, details: CaseDetails): CaseDetails => {
  const can = isOffered(adapter);
  return { ...details, actions: details.actions.filter((action) => can[action]) };
};

/** What an adapter without details can show: the case as it stands, and nothing to do. */
const bare = (returnCase: CaseDetails['case']): CaseDetails => ({
  case: returnCase,
  actions: [],
  shipping: null,
  shipments: [],
  messages: [],
  evidence: [],
  feedback: null,
  counterOffer: null,
  clocks: null,
  deductions: [],
  history: [],
});

const read = async ({ adapter, access, number }: FollowedCase, signal: AbortSignal): Promise<TrackerResult> => {
  const options = { signal };
  const [details, shop] = await Promise.all([
    adapter.readCaseDetails?.(access, number, options) ?? adapter.readCase(access, number, options).then(bare),
    // How to reach the shop is only a help: that it cannot be read is no failure.
    adapter.readShop?.(options).catch(() => null) ?? null,
  ]);
  return { type: 'case.read', details: offered(adapter, details), contact: shop?.contact ?? null };
};

const uploaded = (
  { adapter, access, prepareFile }: FollowedCase,
  files: readonly EvidenceFile[],
  signal: AbortSignal,
): Promise<{ id: string; lineId: string | null }[]> =>
  Promise.all(
    files.map(async (given) => {
      const { lineId } = given;
      if ('id' in given) return { id: given.id, lineId };
      const file = (await prepareFile?.(given.file, signal)) ?? given.file;
      const stored = await adapter.uploadFile?.(access, file, { signal });
      return { id: stored?.id ?? '', lineId };
    }),
  );

const act = async (
  followed: FollowedCase,
  effect: Exclude<TrackerEffect, { task: 'refresh' }>,
  signal: AbortSignal,
): Promise<CaseDetails | undefined> => {
  const { adapter, access, number } = followed;
  const options = { signal };
  switch (effect.task) {
    case 'cancel':
      return adapter.cancelReturn?.(access, number, options);
    case 'add_shipment':
      return adapter.addShipment?.(access, number, effect.request, options);
    case 'add_message':
      return adapter.addMessage?.(access, number, effect.request, options);
    case 'add_evidence':
      return adapter.addEvidence?.(access, number, { files: await uploaded(followed, effect.files, signal) }, options);
    case 'answer_offer':
      return adapter.answerCounterOffer?.(access, number, effect.offer, { accept: effect.accept }, options);
    case 'give_feedback':
      return adapter.giveFeedback?.(access, number, effect.request, options);
  }
};

/** Does what an effect asks for and says what came of it. Rejects with the adapter's error. */
export const runTrackerEffect = async (
  followed: FollowedCase,
  effect: TrackerEffect,
  signal: AbortSignal,
): Promise<TrackerResult> => {
  if (effect.task === 'refresh') return read(followed, signal);
  const details = await act(followed, effect, signal);
  if (!details) throw new RangeError(`The adapter cannot do what was offered: ${effect.task}`);
  return { type: 'case.changed', action: effect.task, details: offered(followed.adapter, details) };
};
