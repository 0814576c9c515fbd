import type { OrderView, OrderViewLine, PickupSlot, Point, Variant } from '@returns-portal/contract';
import type { OutcomeKind, Track } from '@returns-portal/policy';

/** What a customer has said so far of some units of one line; complete once `toChoice` makes a choice of it. */
export interface GroupDraft {
  /** Names the group as long as it exists; the first group of a line has the line's own id. */
  readonly id: string;
  readonly lineId: string;
  readonly quantity: number;
  readonly track?: Track | undefined;
  readonly reason?: string | undefined;
  readonly outcome?: OutcomeKind | undefined;
  /** What is wanted instead, where the outcome is an exchange. */
  readonly wanted?: Variant | undefined;
  /** Answers to the reason's questions, by question code. */
  readonly answers?: Readonly<Record<string, string>> | undefined;
  readonly note?: string | undefined;
}

/** What can be said of a group; its line and its quantity are chosen apart. */
export type GroupChange = Partial<Omit<GroupDraft, 'id' | 'lineId' | 'quantity'>>;

/** Where or when goods are handed over, where the method lets the customer choose. */
export interface HandOver {
  readonly point?: Point | undefined;
  readonly pickup?: PickupSlot | undefined;
}

/** A return in the making: nothing in it is an amount that counts, and nothing in it is about a person. */
export interface Draft {
  /** Units of one line that go back for different reasons are different groups. */
  readonly groups: readonly GroupDraft[];
  /** The chosen method, by seller. */
  readonly methods: Readonly<Record<string, string>>;
  readonly handOvers: Readonly<Record<string, HandOver>>;
}

export const emptyDraft: Draft = { groups: [], methods: {}, handOvers: {} };

export interface SelectedGroup {
  readonly line: OrderViewLine;
  readonly group: GroupDraft;
}

/** The selected groups with their lines, in the order of the order. */
export const selectedGroups = (order: OrderView, draft: Draft): SelectedGroup[] =>
  order.lines.flatMap((line) =>
    draft.groups.filter(({ lineId }) => lineId === line.id).map((group) => ({ line, group })),
  );

export const groupOf = (draft: Draft, id: string): GroupDraft | undefined => draft.groups.find((one) => one.id === id);

/** How many units of a line go back. */
export const selectedUnits = (draft: Draft, lineId: string): number =>
  draft.groups.reduce((units, group) => units + (group.lineId === lineId ? group.quantity : 0), 0);

/** Whether any track lets the line go back. */
export const isReturnable = (line: OrderViewLine): boolean =>
  line.open > 0 && Object.values(line.verdicts).some((verdict) => verdict.allowed);
