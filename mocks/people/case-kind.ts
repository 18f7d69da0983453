import type { ActivityKind, AgeBand } from './person.ts';

/** A pattern for a case's activities; time is granted where `minutes` has some. */
export type ActivityPattern = {
  title: string;
  kind: ActivityKind;
  paragraph: string | null;
  providers: readonly string[];
  workers: readonly string[];
  minutes?: readonly number[];
};

/** A kind of case with its usual activities. KLE numbers are plausible, not looked up. */
export type CaseKind = {
  title: string;
  kle: string;
  paragraph: string | null;
  ages: readonly AgeBand[];
  targetGroupCode?: string;
  activities: readonly ActivityPattern[];
};
