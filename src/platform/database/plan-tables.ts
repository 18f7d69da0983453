import type { Instant } from '../../domain/dates.ts';

/** Joint plans as they are now, what happened to them, and what was done with their efforts in the systems. */
export type PlanTables = {
  /**
   * The current version of each joint plan. `citizen` is a pseudonym, `units` are `area/unit` of those who take part, `ended_on` is a date,
   * `body` is encrypted. A citizen has one open plan.
   */
  plan: {
    id: string;
    citizen: string;
    state: string;
    open: boolean;
    version: number;
    areas: string[];
    units: string[];
    opened_at: Instant;
    ended_on: string | null;
    outcome: string | null;
    body: string;
  };
  /** The events of plans: rows can be added and read, nothing else. */
  plan_event: { plan_id: string; version: number; at: Instant; body: string };
  /** The external replies to the tasks of a plan's efforts, by an id that is the same every time it is told. */
  plan_reply: { plan_id: string; id: string; at: Instant; body: string };
  /**
   * The plans whose coordinator has left, as their area's system said when somebody looked. `coordinator` is a pseudonym: the row is
   * of nobody else. `since` is the last day on which they can have stopped, `learned_on` the day on which it was learned.
   */
  coordinator_left: { plan_id: string; coordinator: string; since: string; learned_on: string };
};
