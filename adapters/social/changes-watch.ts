import { z } from 'zod';
import { instant, type Instant } from '../../src/domain/dates.ts';
import type { Grant, GrantChange, GrantChanges } from '../../src/domain/decision/grant.ts';
import { foundPerson, withValue } from '../kit/answers.ts';
import { shape } from '../http.ts';
import { cursorIn } from './changes-cursor.ts';
import type { SocialSession } from './session.ts';
import { readGrantOnce } from './grants.ts';
import { membersOf } from './list-members.ts';
import { findPerson } from './find.ts';
import { cprOf } from './person.ts';
import type { ChangesSetup } from './setup-changes.ts';
import { treeOf } from './pathway-tree.ts';
import type { WireShortPatient } from './wire.ts';
import type { Answer, FaultKind } from '../../src/domain/citizen/answer.ts';

type WatchSetup = Extract<ChangesSetup, { watch: unknown }>['watch'];

/**
 * Where a round stands: since when, at which unit, and behind which citizen of it. `at` beyond the last unit: it is over.
 * What the first round finds is dated by when it was decided: what was there before anybody followed is history.
 */
const round = z.object({ since: z.int(), at: z.int(), after: z.int(), isFirst: z.boolean() });
const readRound = shape(round);
type Round = z.infer<typeof round>;

const call = 'grants.changes';
const ofOneCitizen: ReadonlySet<FaultKind> = new Set(['not-understood', 'refused-us']);

/**
 * Reads the grants of the units' citizens, some citizens at a time and all of them in each round, and tells of each grant the
 * version it has. The answer's `asOf` is when the round began: nothing that changed before that can be missing after it.
 */
export async function changesWatched(
  session: SocialSession,
  { everyMinutes, units, citizensAtOnce }: WatchSetup,
  cursor: string | null,
): Promise<Answer<GrantChanges>> {
  const now = session.now();
  const last = cursorIn(cursor, readRound);
  const isOver = !last || last.at >= units.length;
  if (last && isOver && now < last.since + everyMinutes * 60_000) return betweenRounds(last, now);
  const round = !last || isOver ? { since: now, at: 0, after: 0, isFirst: !last } : last;
  const unit = units[round.at];
  if (unit === undefined) return session.notUnderstood(call);
  const members = await membersOf(session, { unit });
  if (!members.ok) return members;
  // By id, so that nobody is passed over when others come or go meanwhile.
  const waiting = members.value.value.items.filter(({ id }) => id > round.after).toSorted((a, b) => a.id - b.id);
  const some = waiting.slice(0, citizensAtOnce);
  const read = await Promise.all(some.map((one) => grantsOf(session, one, round.isFirst)));
  // A citizen who cannot be read is counted; a system in trouble is asked again from here.
  const isNobodyRead = read.every((answer) => !answer.ok);
  const failed = read.find((answer) => !answer.ok && (isNobodyRead || !ofOneCitizen.has(answer.error.kind)));
  if (failed && !failed.ok) return failed;
  const changes = read.flatMap((answer) => (answer.ok ? answer.value.value.changes : []));
  const leftOut = read.reduce((sum, answer) => sum + (answer.ok ? answer.value.value.leftOut : 1), 0);
  const next =
    waiting.length > some.length
      ? { ...round, after: some.at(-1)?.id ?? round.after }
      : { ...round, at: round.at + 1, after: 0 };
  return withValue({ ...members, value: { ...members.value, asOf: instant(round.since) } }, () => ({
    changes,
    leftOut: leftOut + (round.after === 0 ? members.value.value.leftOut : 0),
    cursor: JSON.stringify(next),
    more: next.at < units.length,
  }));
}

/** The grants of one citizen, each with its version. */
async function grantsOf(
  session: SocialSession,
  patient: WireShortPatient,
  isFirst: boolean,
): Promise<Answer<Pick<GrantChanges, 'changes' | 'leftOut'>>> {
  const cpr = cprOf(patient);
  if (!cpr) return session.notUnderstood(call);
  const found = await findPerson(session, cpr);
  if (found.ok && found.value.value.kind === 'unknown') return withValue(found, () => ({ changes: [], leftOut: 0 }));
  const person = foundPerson(session, call, found);
  if (!person.ok) return person;
  const tree = await treeOf(session, person.value);
  if (!tree.ok) return tree;
  const { items, leftOut } = tree.value.value.grants;
  const changes: GrantChange[] = [];
  for (const { ref } of items) {
    const seen = await readGrantOnce(session, String(ref));
    if (!seen.ok) return seen;
    const one = seen.value.value;
    const { fetchedAt } = seen.value;
    // One that cannot be read is told of all the same: whoever reads it then sets it aside, where somebody sees it.
    const version = 'why' in one ? null : one.grant.version;
    const at = isFirst && !('why' in one) ? decidedAt(one.grant, fetchedAt) : fetchedAt;
    changes.push({ number: String(ref), version, changedAt: at });
  }
  return withValue(tree, () => ({ changes, leftOut }));
}

/** The day it was decided, or else began; now, where neither is told. */
function decidedAt({ decidedOn, startsOn }: Grant, fetchedAt: Instant): Instant {
  const day = decidedOn ?? startsOn;
  const at = day && instant(`${day}T08:00:00Z`);
  return at && at < fetchedAt ? at : fetchedAt;
}

function betweenRounds(round: Round, now: number): Answer<GrantChanges> {
  const fetchedAt = instant(now) as Instant;
  const value = { changes: [], leftOut: 0, cursor: JSON.stringify(round), more: false };
  return { ok: true, value: { value, asOf: instant(round.since), fetchedAt } };
}
