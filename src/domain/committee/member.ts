import type { Actor, UnitRef } from '../parties.ts';

/** Lists the kinds of members (D35): leaders, caseworkers, and those of health and care. */
export const memberKinds = ['LEADER', 'CASEWORKER', 'HEALTH'] as const;
export type MemberKind = (typeof memberKinds)[number];

/** A person who stands in for a member, of the same kind and area. */
type MemberDeputy = Actor & { unit: string };

/** A member of the committee (D35), with full competence to decide for the area (D40). */
export type CommitteeMember = Actor & UnitRef & { kind: MemberKind; chair: boolean; deputy: MemberDeputy | null };
