import type { AreaCase, Contact, Unit } from '../citizen/case.ts';
import type { CalendarDate } from '../dates.ts';
import type { DecisionContent } from '../decision/decision.ts';
import type { AreaKey } from '../area.ts';

/** Holds the facts about the citizen from one area's system. All of it was answered: nobody is told, or left out, on a guess (promise 1). */
export type AreaFacts = {
  area: AreaKey;
  /** The parties that this area's own system records a joint plan with (D36). */
  jointPlanWith: readonly AreaKey[];
  contacts: readonly Contact[];
  openCases: readonly AreaCase[];
  /** The units that the area has. */
  units: readonly Unit[];
};

/** Holds the facts by which recipients are found. `area` decided; `before`: the latest decision of the same number that was told of. */
export type RecipientFacts = {
  decision: DecisionContent;
  before: DecisionContent | null;
  area: AreaKey;
  areas: readonly AreaFacts[];
  today: CalendarDate;
  /** True if it was decided before Helhed was there to tell of it. */
  isBeforeHelhed: boolean;
};

/**
 * On what ground another area is told: `JOINT_PLAN` where the deciding area's own system records one that it is party to,
 * `PROCEDURE` because the municipality's fixed procedure is itself the ground for the areas in `procedureTells` (D33). `deliverers`: the unit key of a provider called something else.
 */
export type RecipientPolicy = {
  basis: 'JOINT_PLAN' | 'PROCEDURE';
  procedureTells: readonly AreaKey[];
  deliverers: Readonly<Record<string, string>>;
  away: readonly { area: AreaKey; caseworker: string; from: string; until: string }[];
};
