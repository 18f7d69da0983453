import { oneOf } from '../kit/random-source.ts';
import { between, daysAfter } from './calendar.ts';
import type { ActivityPattern, CaseKind } from './case-kind.ts';
import { snapshotOn, type CaseStage, type PersonActivity, type PersonCase, type Responsible } from './person.ts';

/** A case's stage and opening date. */
export type Course = { openedOn: string; stage: CaseStage };

/** Makes a case at a stage, with dates in order and none after the snapshot. */
export function caseOf(
  kind: CaseKind,
  { openedOn, stage }: Course,
  responsible: Responsible,
  random: () => number,
): PersonCase {
  const informedOn = noLater(daysAfter(openedOn, between(10, 40, random)));
  const decidedOn = noLater(daysAfter(informedOn, between(5, 45, random)));
  const closedOn = noLater(daysAfter(decidedOn, between(60, 400, random)));
  const reached = ['opened', 'informed', 'decided', 'closed'].indexOf(stage);
  return {
    title: kind.title,
    kle: kind.kle,
    paragraph: kind.paragraph,
    stage,
    openedOn,
    informedOn: reached >= 1 ? informedOn : null,
    decidedOn: reached >= 2 ? decidedOn : null,
    closedOn: reached >= 3 ? closedOn : null,
    unit: responsible.unit,
    caseworker: responsible.caseworker,
  };
}

/** Makes a case's activities: none before it is decided, and all ended when it is closed. */
export function activitiesOf(
  kind: CaseKind,
  { decidedOn, closedOn }: PersonCase,
  random: () => number,
): PersonActivity[] {
  if (decidedOn === null) return [];
  return kind.activities
    .slice(0, between(1, kind.activities.length, random))
    .map((pattern) => activityOf(pattern, decidedOn, closedOn, random));
}

/** Makes an activity that starts some days after its decision. */
export function activityOf(
  pattern: ActivityPattern,
  decidedOn: string,
  closedOn: string | null,
  random: () => number,
): PersonActivity {
  const startsOn = daysAfter(decidedOn, between(3, 28, random));
  const { minutes } = pattern;
  return {
    title: pattern.title,
    kind: pattern.kind,
    paragraph: pattern.paragraph,
    provider: oneOf(pattern.providers, random),
    worker: pattern.workers.length > 0 ? oneOf(pattern.workers, random) : null,
    decidedOn,
    startsOn,
    endsOn: closedOn === null ? lastDay(pattern, startsOn, random) : latest(startsOn, closedOn),
    minutesPerVisit: minutes ? oneOf(minutes, random) : null,
    visitsPerWeek: minutes ? between(1, 3, random) : null,
  };
}

// Offers and education have a last day from the start; support goes on until somebody ends it.
function lastDay({ kind }: ActivityPattern, startsOn: string, random: () => number): string | null {
  return kind === 'offer' || kind === 'education' ? daysAfter(startsOn, 7 * between(13, 52, random)) : null;
}

const noLater = (date: string) => (date > snapshotOn ? snapshotOn : date);
const latest = (one: string, other: string) => (one > other ? one : other);
