import { dateInWords } from '../dates.ts';
import type { CoordinatorLeft } from '../plan/coordinator-left.ts';
import type { PlanMember } from '../plan/plan.ts';
import type { CommitteeCaseKind } from './committee-case.ts';

/** The kind and the reason that a proposed case can begin with. */
export type CasePrefill = { kind: CommitteeCaseKind; why: string };

/** Returns the prefill of a change of coordinator (D61), for whoever proposes it to write on. */
export const coordinatorChange = ({ name }: PlanMember, { since }: CoordinatorLeft, area: string): CasePrefill => ({
  kind: 'COORDINATOR_CHANGE',
  why: `${name} er stoppet som koordinator, senest ${dateInWords(since)}, efter fagsystemet for ${area}. Planen skal have en anden koordinerende sagsbehandler.`,
});
