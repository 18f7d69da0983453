import type { UnitRef } from '../parties.ts';
import type { Invitation } from './meeting.ts';

/** Names one who is to be called: a unit, and whom of it where somebody is named. */
export type Invited = UnitRef & { caseworker: string | null; name: string | null };

/** Returns the invitations of those who are called, each person and each unit once, in the order in which they were named. */
export function invitationsFrom(named: readonly Invited[]): Invitation[] {
  const byKey = new Map<string, Invitation>();
  for (const { area, unit, caseworker, name } of named) {
    const key = [area, unit, caseworker ?? name ?? ''].join('/');
    if (!byKey.has(key)) byKey.set(key, { key, area, unit, caseworker, name });
  }
  return [...byKey.values()];
}
