import type { Answer } from '../../src/domain/area-system.ts';
import { instant } from '../../src/domain/dates.ts';
import type { GrantChange, GrantChanges, GrantRead, Unreadable } from '../../src/domain/grant.ts';
import { withValue } from './answer.ts';
import type { Visit } from './client.ts';
import { grantOf } from './map-grant.ts';
import { cprOf } from './person.ts';
import {
  aboutOne,
  readChange,
  readChanges,
  readGrant,
  readOwner,
  type Single,
  type WireGrant,
  type WireOwner,
} from './wire-grant.ts';

const changesAtOnce = 200;
const changesCall = 'grants.changes';
const grantCall = 'grants.get';
const ownerCall = 'patients.get';

/** The next changes after a cursor, with one call; from the very beginning without one. */
export async function changesSince(visit: Visit, cursor: string | null): Promise<Answer<GrantChanges>> {
  const query = { limit: String(changesAtOnce), ...(cursor !== null && { cursor }) };
  const answer = await visit.fromRoot('grantChanges', { call: changesCall, query, reads: readChanges });
  if (!answer.ok) return answer;
  const { changes: entries, nextCursor, hasMore } = answer.value.value;
  // A system that has more and stays where it is would be asked for ever.
  const stuck = hasMore && nextCursor === cursor;
  const changes = entries.flatMap(changeIn);
  const leftOut = entries.length - changes.length;
  if (stuck || leftOut > 0) visit.incomplete(changesCall);
  if (stuck) return visit.notUnderstood(changesCall);
  return withValue(answer, () => ({ changes, leftOut, cursor: nextCursor, more: hasMore }));
}

/** A grant by its number, with two calls: the system tells only behind a link whose it is. */
export async function grantNumbered(visit: Visit, number: string): Promise<Answer<GrantRead>> {
  if (!/^[1-9]\d{0,14}$/.test(number)) return visit.notUnderstood(grantCall);
  const ask = { call: grantCall, reads: readGrant, accepts: aboutOne };
  const answer = await visit.fromRoot('basketGrant', ask, { grantId: number });
  if (!answer.ok) return answer;
  const { value: grant } = answer.value;
  const say = (value: GrantRead) => withValue(answer, () => value);
  if (typeof grant === 'string') return say(unreadable(visit, grantCall, grant));
  if (String(grant.id) !== number) return say(unreadable(visit, grantCall, 'FOREIGN_GRANT'));
  const { patient } = grant._links;
  if (!patient) return say(unreadable(visit, grantCall, 'INACCESSIBLE'));
  if (!visit.leads(patient)) return say(unreadable(visit, grantCall, 'NOT_UNDERSTOOD'));
  const owner = await visit.once(`owner ${patient.href}`, () =>
    visit.follow(patient, { call: ownerCall, reads: readOwner, accepts: aboutOne }),
  );
  return owner.ok ? say(withOwner(visit, grant, owner.value.value)) : owner;
}

/** The grant with the CPR number of the patient it leads to, who must be the one it names. */
function withOwner(visit: Visit, grant: WireGrant, owner: Single<WireOwner>): GrantRead {
  if (typeof owner === 'string') return unreadable(visit, ownerCall, owner);
  if (owner.id !== grant.patientId) return unreadable(visit, ownerCall, 'FOREIGN_GRANT');
  const cpr = cprOf(owner);
  if (!cpr) return unreadable(visit, ownerCall, 'NOT_UNDERSTOOD');
  return { kind: 'grant', grant: grantOf(visit.area, grant, cpr) };
}

/** Alarmed, where somebody should look at it. */
function unreadable(visit: Visit, call: string, why: Unreadable): GrantRead {
  if (why === 'NOT_UNDERSTOOD') visit.incomplete(call);
  if (why === 'FOREIGN_GRANT') visit.foreign(call);
  return { kind: 'unreadable', why };
}

function changeIn(entry: unknown): GrantChange[] {
  const change = readChange(entry);
  const changedAt = change.ok ? instant(change.value.changedAt) : null;
  return change.ok && changedAt
    ? [{ number: String(change.value.grantId), version: change.value.version, changedAt }]
    : [];
}
