import { consentBetween } from '../access/consents-between.ts';
import type { CitizenView } from '../access/citizen-view.ts';
import type { Context } from '../context.ts';
import type { AreaKey } from '../domain/area.ts';
import type { Activity, AreaCase, CaseAssessment, Contact } from '../domain/citizen/case.ts';
import type { Part, SourceReport } from '../domain/citizen/source.ts';
import type { CommitteeCase } from '../domain/committee/committee-case.ts';
import { type Item } from '../domain/committee/items.ts';
import {
  itemsOf,
  type AreaReading,
  type AssessmentRead,
  type Heard,
  type Readings,
} from '../domain/committee/readiness.ts';
import { agreedStates } from '../domain/plan/steps.ts';
import { plans } from '../plan/store.ts';

/** Reads the items of a case as the caller may read them now. Where the citizen is not shown to them, nothing of a system is. */
export async function readItems(one: CommitteeCase, context: Context): Promise<Item[]> {
  return itemsOf(one, await readingsFor(one, context), context.policy.committee);
}

async function readingsFor(one: CommitteeCase, context: Context): Promise<Readings> {
  const { guard, policy } = context;
  const view = await guard.subject(one.citizen);
  const [areas, consented, statute] = await Promise.all([
    Promise.all(policy.committee.areas.map((area) => readArea(area, view, context))),
    isConsented(one, context),
    statuteFor(one, context),
  ]);
  return { areas, consented, statute };
}

async function readArea(area: AreaKey, view: CitizenView | null, { policy }: Context): Promise<AreaReading> {
  const connected = view?.areas.find(({ key }) => key === area);
  if (!view || !connected) {
    const how = view ? 'SILENT' : 'WITHHELD';
    return { area, known: how, cases: how, excludedBy: how, efforts: how };
  }
  const [identity, cases, contacts, activities] = await Promise.all([
    view.areaResult(connected),
    view.section('cases', area),
    view.section('contacts', area),
    view.section('activities', area),
  ]);
  const isKnown = identity.kind === 'content' && identity.person !== null;
  return {
    area,
    known: heard(identity.report, isKnown),
    cases: heardIn(cases, area, (all) => ({ open: openTitles(all), assessment: assessmentIn(all, area) })),
    excludedBy: heardIn(contacts, area, (all) => excluding(all, policy.committee.excludedContacts)),
    efforts: heardIn(activities, area, running),
  };
}

/** A system that is not set up to answer is no silent one: what it would say can be said in its place. */
function heard<Value>({ state, whole, errorCode }: SourceReport, value: Value): Heard<Value> {
  if (state === 'FRESH' && whole) return { value };
  return state === 'WITHHELD' || errorCode === 'NOT_CONFIGURED' ? 'WITHHELD' : 'SILENT';
}

function heardIn<Entry, Value>(
  parts: readonly Part<Entry>[],
  area: AreaKey,
  read: (items: readonly Entry[]) => Value,
): Heard<Value> {
  const part = parts.find(({ report }) => report.area.key === area);
  return part ? heard(part.report, read(part.items)) : 'SILENT';
}

const isOpenCase = ({ progress }: AreaCase): boolean => progress !== 'CLOSED';

const openTitles = (cases: readonly AreaCase[]): string[] => cases.filter(isOpenCase).map(({ title }) => title);

/** Returns an area's own assessment of the citizen (D77), of its open cases the one that was made last; null where it has none. */
function assessmentIn(cases: readonly AreaCase[], area: AreaKey): AssessmentRead | null {
  const made = cases.filter(isOpenCase).flatMap(({ assessment }) => assessment ?? []);
  const last = made.toSorted((one, other) => (one.on ?? '').localeCompare(other.on ?? '')).at(-1);
  return last ? { word: last.word, by: last.by, on: last.on, excludes: excludes(last, area) } : null;
}

/** Tells whether an assessment puts the citizen outside the target group: a pension, or moved to another area already (D15). */
const excludes = ({ outcome, movesTo }: CaseAssessment, area: AreaKey): boolean | null =>
  outcome && (outcome === 'PENSION' || (outcome === 'MOVES' && movesTo !== area));

const excluding = (contacts: readonly Contact[], words: readonly string[]): string[] =>
  contacts
    .filter(
      ({ active, roleName }) => active && words.some((word) => roleName.toLowerCase().includes(word.toLowerCase())),
    )
    .map(({ roleName }) => roleName);

const running = (activities: readonly Activity[]): string[] =>
  activities.filter(({ active }) => active !== false).map(({ title }) => title);

/** Lists every two represented areas that know the citizen, in both orders: what one tells the other. */
const sharings = ({ areas }: CommitteeCase): { from: AreaKey; to: AreaKey }[] =>
  areas.flatMap((from) => areas.filter((to) => to !== from).map((to) => ({ from, to })));

/** Tells whether the citizen's consents let every area tell every other one today. */
async function isConsented(one: CommitteeCase, { database, keys, now }: Context): Promise<boolean> {
  const pairs = sharings(one);
  const standings = await Promise.all(
    pairs.map((pair) => consentBetween(database.db, { citizen: one.citizen, ...pair }, { keys, now: now() })),
  );
  return pairs.length > 0 && standings.every((standing) => standing === 'IN_FORCE');
}

/** Names what else lets the areas tell each other: the plan that the citizen has agreed to, or statutes of the municipality's policy. */
async function statuteFor(one: CommitteeCase, { database, keys, policy }: Context): Promise<string | null> {
  const record = one.plan === null ? null : await plans.byId(database.db, keys, one.plan);
  if (record && agreedStates.has(record.plan.state)) return 'Den fælles plan';
  const pairs = sharings(one);
  const names = pairs.map(
    ({ from, to }) => policy.access.statutes.find((rule) => rule.from === from && rule.to === to)?.name,
  );
  return names.length > 0 && names.every((name) => name !== undefined) ? [...new Set(names)].join(', ') : null;
}
