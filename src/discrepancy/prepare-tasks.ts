import { sourceUnavailable } from '../access/citizen-to-act-on.ts';
import { unitsOfArea } from '../access/units.ts';
import type { Context } from '../context.ts';
import { sharingBasis } from '../domain/access/area-sharing.ts';
import type { AreaKey } from '../domain/area.ts';
import { dateInDenmark } from '../domain/dates.ts';
import type { CorrectionTask, Settlement } from '../domain/discrepancy/settlement.ts';
import type { AreaFacts } from '../domain/notification/recipient-facts.ts';
import { unitWith } from '../domain/notification/unit-with.ts';
import type { Cpr } from '../domain/cpr.ts';
import type { Person } from '../domain/citizen/area-system.ts';
import type { Refusal } from '../domain/refusal.ts';
import { err, ok, type Result } from '../domain/result.ts';
import type { RenderedEntry } from '../delivery/render-entry.ts';
import type { CitizensDiscrepancy } from './find-discrepancies.ts';
import { correctionTask, type ToldValue } from './entries.ts';

/** The tasks of a correction with what they may tell, and how each is rendered. */
export type PreparedTasks = {
  tasks: readonly CorrectionTask[];
  render(task: CorrectionTask, marker: string): RenderedEntry;
};

/**
 * Prepares the tasks of a correction: asks each area's system which unit has the citizen, and decides what its task may tell. A
 * refusal where a system does not answer.
 */
export async function prepareTasks(
  discrepancy: CitizensDiscrepancy,
  settlement: Settlement,
  context: Context,
): Promise<Result<PreparedTasks, Refusal>> {
  const prepared = await Promise.all(
    settlement.tasks.map((task) => prepareTask(task, discrepancy, settlement, context)),
  );
  const refused = prepared.find((one) => !one.ok);
  if (refused) return refused;
  const all = new Map(prepared.flatMap((one) => (one.ok ? [[one.value.task.area, one.value] as const] : [])));
  return ok({
    tasks: [...all.values()].map(({ task }) => task),
    render(task, marker) {
      const { unit, told } = all.get(task.area)!;
      return correctionTask(settlement.field, unit, told, marker);
    },
  });
}

type PreparedTask = { task: CorrectionTask; unit: string | null; told: ToldValue | null };

async function prepareTask(
  task: CorrectionTask,
  { cpr, field, values }: CitizensDiscrepancy,
  { right, by }: Settlement,
  context: Context,
): Promise<Result<PreparedTask, Refusal>> {
  const giving = values.find(({ area }) => area.key === right);
  const [facts, giver, { consented }] = await Promise.all([
    factsFrom(task.area, cpr, context),
    personIn(right, cpr, context),
    context.accessGrants.find(cpr),
  ]);
  if (!facts || !giving || !giver) return err(sourceUnavailable);
  const kind = field === 'COORDINATOR' ? 'CONTACTS' : 'IDENTITY';
  const { statutes } = context.policy.access;
  const grounds = { consented, jointPlanWith: giver.jointPlanWith, statutes };
  const basis = sharingBasis({ from: giving.area.key, to: task.area, kind }, grounds);
  const told = { area: giving.area.name, by: by.name, value: field === 'ADDRESS' ? null : giving.value };
  return ok({
    task: { ...task, byConsent: basis === 'CONSENT' },
    unit: unitWith(facts, dateInDenmark(context.now())),
    told: basis && told,
  });
}

/** Returns the facts from an area's system by which the unit that has the citizen is found; null where it does not answer. */
async function factsFrom(area: AreaKey, cpr: Cpr, context: Context): Promise<AreaFacts | null> {
  const { loader } = context;
  const [person, units] = await Promise.all([personIn(area, cpr, context), unitsOfArea(area, context)]);
  if (!person || !units) return null;
  const [contacts, cases] = await Promise.all([loader.section('contacts', person), loader.section('cases', person)]);
  if (!contacts.ok || !cases.ok) return null;
  const openCases = cases.value.value.items.filter(({ progress }) => progress !== 'CLOSED');
  return { area, jointPlanWith: person.jointPlanWith, contacts: contacts.value.value.items, openCases, units };
}

async function personIn(area: AreaKey | null, cpr: Cpr, { loader }: Context): Promise<Person | null> {
  const answer = area === null ? null : await loader.find(area, cpr);
  const found = answer?.ok ? answer.value.value : null;
  return found?.kind === 'known' ? found.person : null;
}
