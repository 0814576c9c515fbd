import type { CaseDetails, EvidenceRequest, Seller } from '@returns-portal/contract';
import { FILE_TYPES } from '@returns-portal/contract/client';
import type { Order, Policy } from '@returns-portal/policy';
import type { Access, CallOptions, ReturnsAdapter } from '../adapter/returns-adapter.js';
import { ReturnsError } from '../errors/returns-error.js';
import { localAdapter } from '../local/local-adapter.js';
import { sameText } from '../local/same-text.js';
import type { Change } from './change-case.js';
import { cancelled, insistOnFiles, rated, shipped, shown, written } from './changes.js';
import { createFollowUps } from './follow-ups.js';
import type { OrderFile } from './order-file.js';

export interface MemoryAdapterOptions {
  readonly sellers: readonly Seller[];
  readonly policies: readonly Policy[];
  /** On a marketplace, the operator's own policy: no seller gives less. */
  readonly floor?: Policy | undefined;
  readonly orders: readonly { readonly order: Order; readonly email: string }[];
  /** The clock; default is the machine's. */
  readonly now?: () => Date;
}

/** What it can do: all that an order alone allows, without a shop's places, stock or customers. */
export type MemoryAdapter = ReturnsAdapter &
  Required<
    Pick<
      ReturnsAdapter,
      | 'uploadFile'
      | 'readCaseDetails'
      | 'cancelReturn'
      | 'addShipment'
      | 'addMessage'
      | 'addEvidence'
      | 'giveFeedback'
      | 'linkTo'
    >
  >;

const newNumber = (): string => `R-${crypto.randomUUID().slice(0, 8).toUpperCase()}`;

const isTaken = (type: string): type is (typeof FILE_TYPES)[number] => (FILE_TYPES as readonly string[]).includes(type);

/**
 * A back end in a page: the same engine and the same decisions as the service, with nothing behind it. For
 * demonstrations, tests and development without a server; what is submitted is gone with the page.
 */
export const memoryAdapter = ({ orders, now = () => new Date(), ...rules }: MemoryAdapterOptions): MemoryAdapter => {
  const files = orders.map(({ order, email }): OrderFile => ({
    order,
    email,
    returns: [],
    numbers: new Map(),
    trails: new Map(),
    files: new Map(),
  }));

  const followUps = createFollowUps(rules, now);

  const local = localAdapter<OrderFile>({
    ...rules,
    now,
    async findOrder(request) {
      const { number } = request;
      // Its orders have nothing but a mail address.
      const email = 'email' in request ? request.email : '';
      const isMeant = ({ order, returns }: OrderFile) =>
        sameText(order.number, number) || returns.some((returnCase) => sameText(returnCase.number, number));
      return files.find((file) => isMeant(file) && sameText(file.email, email)) ?? null;
    },
    async createReturn(wanted, file) {
      const known = file.numbers.get(wanted.key);
      if (known !== undefined) return known;
      const { evidence } = wanted;
      insistOnFiles(file.files, evidence);
      const number = newNumber();
      file.numbers.set(wanted.key, number);
      file.returns.push({ ...wanted.case, number });
      if (evidence.length > 0) {
        // Whatever can be shown later: this came along.
        await followUps.change(file, number, (details, today) => {
          const change = shown(details, file.files, { files: [...evidence] }, today);
          return change && { ...change, needs: null };
        });
      }
      return number;
    },
  });

  /** A step of a customer who follows a return. */
  const step =
    <Request>(decide: (details: CaseDetails, request: Request, now: Date, file: OrderFile) => Change | null) =>
    async (access: Access, number: string, request: Request, { signal }: CallOptions = {}): Promise<CaseDetails> => {
      signal?.throwIfAborted();
      const file = local.foundBy(access);
      return followUps.change(file, number, (details, today) => decide(details, request, today, file));
    };
  const cancel = step<null>((details) => cancelled(details));

  const { foundBy, ...adapter } = local;
  return {
    ...adapter,
    async uploadFile(access, file, { signal } = {}) {
      signal?.throwIfAborted();
      const { files: uploads } = foundBy(access);
      const { type, size } = file;
      if (!isTaken(type)) {
        const params = { types: FILE_TYPES };
        throw new ReturnsError('unsupported_media_type', 'The file is none of the types that are taken', { params });
      }
      const stored = { id: crypto.randomUUID(), type, size };
      uploads.set(stored.id, { ...stored, path: URL.createObjectURL(file) });
      return stored;
    },
    async readCaseDetails(access, number, { signal } = {}) {
      signal?.throwIfAborted();
      return followUps.read(foundBy(access), number);
    },
    cancelReturn: (access, number, options) => cancel(access, number, null, options),
    addShipment: step(shipped),
    addMessage: step(written),
    addEvidence: step((details, request: EvidenceRequest, today, { files: uploads }) =>
      shown(details, uploads, request, today),
    ),
    giveFeedback: step(rated),
    /** What it names as paths are addresses already. */
    linkTo: (path) => path,
  };
};
