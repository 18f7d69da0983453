import type { ActivityKind, AgeBand } from './person.ts';

/** What an activity of a case looks like; time is granted where there is one. */
export type ActivityPattern = {
  title: string;
  kind: ActivityKind;
  paragraph: string | null;
  providers: readonly string[];
  workers: readonly string[];
  minutes?: readonly number[];
};

/** A kind of case, with what usually comes of it. KLE numbers are plausible, not looked up. */
export type CaseKind = {
  title: string;
  kle: string;
  paragraph: string | null;
  ages: readonly AgeBand[];
  targetGroupCode?: string;
  activities: readonly ActivityPattern[];
};
