import type { Policy } from '../../src/config/policy.ts';
import { addMembersList, caseRecord, committeeCases } from '../../src/committee/store.ts';
import type { Cpr } from '../../src/domain/cpr.ts';
import { meetings } from '../../src/meeting/store.ts';
import type { Database } from '../../src/platform/database/open-database.ts';
import type { Keys } from '../../src/platform/keys.ts';
import { scheduled } from '../../test/support/committee-cases.ts';
import { committeeClient, jointPlan } from '../../test/support/committee-client.ts';
import { committeeMeeting, listFrom } from '../../test/support/committee.ts';
import type { Data } from '../../test/support/client.ts';
import type { ChaosClient } from './client.ts';
import { followUpOn, takeSteps, today, untilYes } from './plan-courses.ts';
import type { AcknowledgedPlan } from './plan-ledger.ts';

/** A case on an agenda, by its global id. */
export type CaseToDecide = { id: string; version: number; cpr: string };

/** Stores one case about each citizen, on the agenda of today's meeting of the committee; returns them as they are to be decided. */
export async function storeCases(
  cprs: readonly string[],
  { database: { db }, keys, policy }: { database: Database; keys: Keys; policy: Policy },
): Promise<CaseToDecide[]> {
  const cases = cprs.map((cpr, index) => ({
    ...scheduled(),
    id: `CASE-${index}`,
    citizen: cpr as Cpr,
    meeting: 'MEETING',
  }));
  await db.transaction().execute((tx) => addMembersList(tx, keys, listFrom('2026-01-01')));
  const meeting = committeeMeeting(today, { id: 'MEETING', places: 50, cases: cases.map(({ id }) => ({ id })) });
  await meetings.insert(db, keys, { meeting });
  for (const one of cases) await committeeCases.insert(db, keys, caseRecord(one, { policy }));
  return cases.map(({ id, version, citizen }) => ({ id: keys.seal('committee-case', id), version, cpr: citizen }));
}

const setOere = jointPlan.plan.mandate.amountOere;
/** Draws that are made at once, and how many of them there is enough for. */
const rounds = [
  { oere: 3_000_000, times: 2, fit: 1 },
  { oere: 1_000_000, times: 3, fit: 2 },
];
/** The draw that is given back, and then made again by two. */
const returned = rounds[0]!;

/** The work with one case: what was decided, how many draws were made and refused, and how much went otherwise than it must. */
export type CaseWork = { draws: number; overdrafts: number; differs: number };

type Work = { patient: ChaosClient['patient']; over: () => boolean };

/**
 * Decides a case, twice at once; offers the plan until the citizen's yes; then draws on its mandate, several at once, where there is
 * not enough for all of them, and gives back. All of it is done to its end, however long that takes.
 */
export async function decideAndDraw(
  { id, version, cpr }: CaseToDecide,
  plans: AcknowledgedPlan[],
  { patient }: Pick<Work, 'patient'>,
): Promise<CaseWork> {
  const { step, done } = committeeClient(patient);
  const input = { ...jointPlan, plan: { ...jointPlan.plan, followUpOn } };
  const answers = await Promise.all([0, 1].map(() => step('karen', 'decideCommitteeCase', { id, version }, input)));
  const accepted = answers.filter(({ refusal }) => refusal === null);
  const { plan: opened } = await done(Promise.resolve(accepted[0] ?? answers[0]));
  const plan: AcknowledgedPlan = {
    id: opened.id,
    cpr,
    state: 'PROPOSED',
    actions: ['DECIDE'],
    caseId: id,
    drawnOere: 0,
    held: [],
  };
  plans.push(plan);
  await takeSteps(opened, plan, untilYes, { patient, over: () => false });
  const total = { draws: 0, overdrafts: 0, differs: accepted.length - 1 };
  const drawAtOnce = async ({ oere, times, fit }: (typeof rounds)[number]) => {
    const all = await Promise.all(Array.from({ length: times }, () => drawOn(plan.id, oere, patient)));
    const made = all.filter(({ refusal }) => refusal === null);
    total.draws += made.length;
    total.overdrafts += times - made.length;
    total.differs += Math.abs(made.length - fit);
    total.differs += all.filter(({ refusal }) => refusal && refusal.code !== 'OVERDRAFT').length;
    plan.actions.push(...made.map(() => 'DRAW'));
    plan.drawnOere! += made.length * oere;
    return made;
  };
  const first = await drawAtOnce(rounds[0]!);
  await drawAtOnce(rounds[1]!);
  await giveBack(first[0], returned.oere, patient);
  plan.actions[plan.actions.indexOf('DRAW')] = 'RETURNED_DRAW';
  plan.actions.push('RETURN');
  plan.drawnOere! -= returned.oere;
  await drawAtOnce(returned);
  return total;
}

const shown = `mandate { entries { nodes { id kind amountOere draw { version } } } }`;

const drawOn = (planId: string, amountOere: number, patient: Work['patient']): Promise<Data> =>
  patient.mutate('mette', 'drawMandate', shown, {
    planId,
    amountOere,
    kind: 'TRANSPORT',
    area: 'social',
    unit: 'fti',
    text: 'Kørsel til praktik',
  });

async function giveBack(made: Data, oere: number, patient: Work['patient']): Promise<void> {
  type Entry = { id: string; kind: string; amountOere: number; draw: { version: number } | null };
  const entries = made.mandate.entries.nodes as Entry[];
  const entry = entries.find(({ kind, amountOere }) => kind === 'DRAW' && amountOere === oere)!;
  const input = { entryId: entry.id, expectedVersion: entry.draw!.version, text: 'Blev billigere' };
  const { refusal } = await patient.mutate('mette', 'returnMandate', shown, input);
  if (refusal) throw new Error(`A return was refused: ${JSON.stringify(refusal)}`);
}

/** The amount that is set for each plan, in øre. */
export const mandateOere: number = setOere;
