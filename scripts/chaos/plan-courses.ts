import { dateInDenmark, type CalendarDate } from '../../src/domain/dates.ts';
import { addDays } from '../../src/domain/working-days.ts';
import { content, planClient } from '../../test/support/plans.ts';
import type { ChaosClient } from './client.ts';
import type { AcknowledgedPlan } from './plan-ledger.ts';

/** Today, as long as the run lasts. */
export const today: CalendarDate = dateInDenmark(new Date());
/** A day on which plans are followed up. */
export const followUpOn: CalendarDate = addDays(today, 180);

/** A step with a plan: who takes it, its mutation and input, and the action and state that it leads to. */
type Step = { by: string; mutation: string; input: object; leads: readonly [action: string, state: string] };
const step = (by: string, mutation: string, input: object, ...leads: Step['leads']): Step => ({
  by,
  mutation,
  input,
  leads,
});

const efforts = content.efforts.map((one) => ({ ...one, startBy: addDays(today, 21) }));
const another = { ...efforts[1]!, id: 'kontakt', title: 'Støttekontaktperson' };
const spoken = { form: 'ORAL' };

const joining = ['lars', 'karen'].map((leader, index) =>
  step(leader, 'joinPlan', { area: ['employment', 'social'][index] }, 'JOIN', 'PROPOSED'),
);
const offering = [
  step('mette', 'writePlan', { ...content, efforts }, 'WRITE', 'PROPOSED'),
  step('mette', 'offerPlan', { offeredOn: today }, 'OFFER', 'OFFERED'),
];
const yes = step('mette', 'answerPlan', { answer: 'ACCEPTED', answeredOn: today, ...spoken }, 'ACCEPT', 'AGREED');
const change = (state: string) => step('mette', 'writePlan', { efforts: [...efforts, another] }, 'CHANGE', state);
const start = step('mette', 'startPlan', {}, 'START', 'ACTIVE');
const withdraw = step('mette', 'withdrawPlan', { withdrawnOn: today, ...spoken }, 'WITHDRAW', 'WITHDRAWN');
const close = (goal: string) => step('mette', 'closeGoal', { goal, result: 'REACHED' }, 'CLOSE_GOAL', 'ACTIVE');
const end = [close('praktik'), close('job'), step('mette', 'endPlan', { outcome: 'EMPLOYMENT' }, 'END', 'ENDED')];
const pause = [
  step('lars', 'pausePlan', { text: 'Sygdom', until: addDays(today, 30) }, 'PAUSE', 'PAUSED'),
  step('mette', 'resumePlan', {}, 'RESUME', 'ACTIVE'),
];

/** The steps up to the citizen's yes of a plan that the committee decided. */
export const untilYes: readonly Step[] = [...offering, yes];
const courses: readonly (readonly Step[])[] = [
  [yes, start, change('ACTIVE'), ...end],
  [yes, change('AGREED'), withdraw],
  [step('lars', 'markPlanInError', { text: 'Forkert borger' }, 'MARK_IN_ERROR', 'ENTERED_IN_ERROR')],
  [yes, start, ...pause, withdraw],
];

/** Takes steps with a plan, one after the other, until `over`. */
export async function takeSteps(
  seen: { id: string; version: number },
  plan: AcknowledgedPlan,
  steps: readonly Step[],
  { patient, over }: { patient: ChaosClient['patient']; over: () => boolean },
): Promise<void> {
  let now = seen;
  for (const { by, mutation, input, leads } of steps) {
    if (over()) return;
    now = await planClient(patient).take(by, mutation, now, input);
    plan.actions.push(leads[0]);
    plan.state = leads[1];
  }
}

/** Opens plans for one citizen, as leaders do, one after the other, and takes them through a course each, until `over`. */
export async function planAgainAndAgain(
  cpr: string,
  first: number,
  plans: AcknowledgedPlan[],
  work: { patient: ChaosClient['patient']; over: () => boolean },
): Promise<void> {
  for (let number = first; !work.over(); number += 1) {
    const opened = await planClient(work.patient).open(cpr, { followUpOn });
    if (!opened.plan) throw new Error(`A plan was refused: ${JSON.stringify(opened.refusal)}`);
    const { id } = opened.plan;
    const plan = { id, cpr, state: 'PROPOSED', actions: ['OPEN'], caseId: null, drawnOere: null, held: [] };
    plans.push(plan);
    await takeSteps(opened.plan, plan, [...joining, ...offering, ...courses[number % courses.length]!], work);
  }
}
