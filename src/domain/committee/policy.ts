import type { AreaKey } from '../area.ts';
import type { NumberLimit } from '../limits.ts';
import type { ClosedDays } from '../working-days.ts';
import type { MemberKind } from './member.ts';
import type { ItemKey } from './items.ts';

/** Lists who refers a case to the committee (D38, D97): a leader of any represented area, leaders of all of them, or a caseworker. */
export const referrers = ['LEADER_OF_ANY', 'LEADERS_OF_BOTH', 'CASEWORKER'] as const;

/** Lists who decides on disagreement (D99): the chair, the leader who referred the case, or the committee's leaders together. */
export const deciders = ['CHAIR', 'REFERRER', 'LEADERS_TOGETHER'] as const;

/** An area without a system of its own that is represented in the committee (D3, D35). */
type OutsideArea = { area: AreaKey; unit: string; name: string };

/** Holds the municipality's choices for its committee (D35–D41, D97, D99, D100). Deadlines in Danish working days. */
export type CommitteePolicy = {
  /** The represented areas that have a system, and those that have none. */
  areas: readonly AreaKey[];
  outside: readonly OutsideArea[];
  refers: (typeof referrers)[number];
  decider: (typeof deciders)[number];
  /** The citizen's place at the meeting (D100). */
  attends: 'INVITED' | 'NOT_INVITED';
  /** From the proposal to a leader's yes or no, from then to the case being ready, and from then to its place on an agenda. */
  propose: number;
  prepare: number;
  schedule: number;
  /** The least from the scheduling to the meeting. */
  notice: number;
  /** From the meeting to its decision. */
  minutes: number;
  /** From a disagreement to its end. */
  settle: number;
  quorum: { percent: number; leaders: number };
  members: Readonly<Record<MemberKind, NumberLimit & { most: number }>> & { balanced: boolean };
  items: { readonly new: readonly ItemKey[]; readonly return: readonly ItemKey[] };
  /** Words in what a contact is called that say that the citizen is carried elsewhere (D15). */
  excludedContacts: readonly string[];
  closedDays: ClosedDays;
};
