import { renderEntry, renderNote, type EntryField, type RenderedEntry } from '../delivery/render-entry.ts';
import type { AreaKey } from '../domain/area.ts';
import { dateInWords, type CalendarDate } from '../domain/dates.ts';
import { effortInWords, goalInWords } from '../domain/plan/changes-between.ts';
import { lastAssessment, type Goal } from '../domain/plan/goal.ts';
import { joinedAreas, type Effort, type Plan, type PlanChange, type StatutoryPlan } from '../domain/plan/plan.ts';
import { voluntaryNotice } from '../domain/plan/voluntary.ts';
import { goalKindWords, goalResultWords, planOutcomeWords } from '../domain/plan/words.ts';

/** Holds the words that entries need of the municipality: its areas' names, and its words for levels. */
export type PlanNames = { nameOf(area: AreaKey): string; levels: readonly string[] };

/** Renders the note with the whole plan, for an area that takes part. No CPR number and no address ever: it lies on the citizen. */
export const wholePlanNote = (plan: Plan, { nameOf }: PlanNames, marker: string): RenderedEntry =>
  renderNote(
    'Fælles plan',
    [
      ...coordinatorFields(plan, nameOf),
      { label: 'Områder', value: joinedAreas(plan).map(nameOf).join(', ') },
      ...(plan.citizensWords ? [{ label: 'Borgerens egne ord', value: plan.citizensWords }] : []),
      ...(plan.resources ? [{ label: 'Motivation og ressourcer', value: plan.resources }] : []),
      ...plan.goals.map((goal) => ({ label: goalKindWords[goal.kind], value: goalInWords(goal) })),
      ...plan.efforts.map((effort) => ({ label: 'Indsats', value: effortInWords(effort) })),
      { label: 'Opfølgning', value: dateInWords(plan.followUpOn) },
      ...plan.statutory.map(({ plan: name, law }) => ({ label: 'Træder i stedet for', value: `${name} (${law})` })),
      { label: 'Sagt til borgeren', value: voluntaryNotice(plan) },
    ],
    marker,
  );

/** Renders the task for the coordinator's unit to offer the plan to the citizen. */
export const offerTask = ({ coordinator, followUpOn }: Plan, dueOn: CalendarDate, marker: string): RenderedEntry =>
  renderEntry(
    { kind: 'task', title: 'Tilbyd den fælles plan', unit: coordinator.unit, dueOn, marker },
    [
      { label: 'Koordinerende sagsbehandler', value: coordinator.name },
      { label: 'Opfølgning', value: dateInWords(followUpOn) },
      { label: 'Tilbydes senest', value: dateInWords(dueOn) },
    ],
    'Planen skrives sammen med borgeren i Helhed. Borgeren kan sige nej.',
  );

/** Renders the note about a step of an agreed plan; null where the step is not written anywhere. */
export function planStepNote(
  { plan, event }: PlanChange,
  names: PlanNames,
): ((marker: string) => RenderedEntry) | null {
  const note = (title: string, fields: readonly EntryField[]) => (marker: string) =>
    renderNote(title, [...(event.by ? [{ label: 'Af', value: event.by.name }] : []), ...fields, ...remark], marker);
  const remark = event.text ? [{ label: 'Bemærkning', value: event.text }] : [];
  switch (event.action) {
    case 'WRITE':
    case 'DECIDE':
    case 'NAME_STAND_IN':
      return note('Ændring i den fælles plan', [...event.changes.map(changedField), ...standInFields(plan)]);
    case 'FOLLOW_UP':
      return note('Opfølgning på den fælles plan', [
        ...plan.goals.filter(({ closed }) => !closed).map((goal) => levelField(goal, names)),
        { label: 'Næste opfølgning', value: dateInWords(plan.followUpOn) },
      ]);
    case 'CLOSE_GOAL':
      return note('Et mål i den fælles plan er afsluttet', closedGoalFields(plan));
    case 'PAUSE':
      return note('Den fælles plan er sat på pause', [
        { label: 'Til og med', value: plan.until ? dateInWords(plan.until) : '' },
      ]);
    case 'RESUME':
      return note('Den fælles plan er genoptaget', [{ label: 'Opfølgning', value: dateInWords(plan.followUpOn) }]);
    case 'END':
      return note('Den fælles plan er afsluttet', [...outcomeFields(plan), ...plan.goals.map(resultField)]);
    case 'CORRECT_OUTCOME':
      return note('Resultatet af den fælles plan er rettet', outcomeFields(plan));
    case 'WITHDRAW':
      return note(
        'Borgeren har trukket sig fra den fælles plan',
        event.on ? [{ label: 'Dag', value: dateInWords(event.on) }] : [],
      );
    default:
      return null;
  }
}

/** Names the task of an effort among the effects of the version of its plan that wrote it. */
export const taskOf = ({ id }: Pick<Effort, 'id'>): string => `task-${id}`;

/** Renders the task of an effort, for its unit. */
export function effortTask(plan: Plan, effort: Effort, { nameOf }: PlanNames, marker: string): RenderedEntry {
  const { unit, title, startBy, voluntary } = effort;
  const goal = plan.goals.find(({ id }) => id === effort.goal);
  return renderEntry(
    { kind: 'task', title: `Indsats i den fælles plan: ${title}`, unit, dueOn: startBy, marker },
    [
      ...coordinatorFields(plan, nameOf),
      { label: 'Indsats', value: title },
      ...(goal ? [{ label: goalKindWords[goal.kind], value: goalInWords(goal) }] : []),
      ...(startBy ? [{ label: 'Begynder senest', value: dateInWords(startBy) }] : []),
      ...(voluntary === null ? [] : [{ label: 'Frivillig for borgeren', value: voluntary ? 'ja' : 'nej' }]),
    ],
    'Sæt opgaven i gang, når indsatsen begynder, og luk den, når indsatsen er forbi. Så står det i planen af sig selv.',
  );
}

/** Renders the task to make a statutory plan again: a consent is over. */
export const statutoryTask = (
  { plan, law }: StatutoryPlan,
  unit: string | null,
  dueOn: CalendarDate,
  marker: string,
): RenderedEntry =>
  renderEntry(
    { kind: 'task', title: `Udarbejd ${plan} igen`, unit, dueOn, marker },
    [
      { label: 'Plan', value: `${plan} (${law})` },
      { label: 'Senest', value: dateInWords(dueOn) },
    ],
    'Borgerens samtykke gælder ikke længere, så den fælles plan træder ikke mere i stedet for den lovbestemte plan.',
  );

const coordinatorFields = ({ coordinator }: Plan, nameOf: PlanNames['nameOf']): EntryField[] => [
  { label: 'Koordinator', value: `${coordinator.name} (${nameOf(coordinator.area)})` },
];

const standInFields = ({ standIn }: Plan): EntryField[] =>
  standIn ? [{ label: 'Stedfortræder', value: `${standIn.name}, til og med ${dateInWords(standIn.until)}` }] : [];

const changedField = ({ label, before, after }: { label: string; before: string | null; after: string | null }) => ({
  label,
  value: before === null ? `Ny: ${after}` : after === null ? `Udgår: ${before}` : `Før: ${before} → Nu: ${after}`,
});

function levelField(goal: Goal, { levels }: PlanNames): EntryField {
  const last = lastAssessment(goal);
  const level = last ? `${last.level} (${levels[last.level] ?? ''})` : 'ikke vurderet';
  return { label: goalKindWords[goal.kind], value: `${goal.text}: ${level}` };
}

const outcomeFields = ({ outcome }: Plan): EntryField[] =>
  outcome ? [{ label: 'Resultat', value: planOutcomeWords[outcome] }] : [];

const resultField = ({ kind, text, closed }: Goal): EntryField => ({
  label: goalKindWords[kind],
  value: `${text}: ${closed ? goalResultWords[closed.result] : 'åbent'}`,
});

/** Tells of all that are closed: which one it was stands beside how the others ended. */
const closedGoalFields = ({ goals }: Plan): EntryField[] => goals.filter(({ closed }) => closed).map(resultField);
