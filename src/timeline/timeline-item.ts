import type { CitizensEvent } from '../citizen/sections.ts';
import type { DecisionRecord } from '../decision/records.ts';

/** Something on a citizen's timeline, with the case or the decision that it belongs to. */
export type TimelineItem = CitizensEvent & { ofDecision: DecisionRecord | null };
