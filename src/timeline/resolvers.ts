import type { CitizenView } from '../access/citizen-view.ts';
import { listNameOf } from '../access/global-id.ts';
import { eventsOfSections } from '../citizen/sections.ts';
import type { Context } from '../context.ts';
import { visibleDecisionsAbout } from '../decision/access.ts';
import type { DecisionRecord } from '../decision/records.ts';
import { decisionReports } from '../decision/list-decisions.ts';
import { newestEventFirst } from '../domain/citizen/citizen.ts';
import { kindWords } from '../domain/decision/words.ts';
import { settle, worstPerArea } from '../domain/citizen/source.ts';
import type { Resolvers } from '../generated/schema.ts';
import { connection, type PageArgs } from '../platform/paging.ts';
import type { TimelineItem } from './timeline-item.ts';

/** What happened in the areas' cases and activities, and what was decided, newest first. */
async function listTimeline(view: CitizenView, args: PageArgs, context: Context) {
  const [{ events, reports: ofSections }, decisions, ofDecisions] = await Promise.all([
    eventsOfSections(view),
    visibleDecisionsAbout(view, context),
    // All decisions are about voluntary support: for a sanction they are left out, as the sections' own reports say (D75).
    view.purpose === 'SANCTION' ? [] : decisionReports(view, context),
  ]);
  const all = [...events.map((event) => ({ ...event, ofDecision: null })), ...decisions.map(eventOf)]
    .toSorted(newestEventFirst)
    .map((event, index) => ({ ...event, key: keyOf(event, index) }));
  const list = settle(all, worstPerArea([...ofSections, ...ofDecisions]));
  return connection(list, args, context.keys, listNameOf(view, 'timeline'), (event) => event.key);
}

function eventOf(filed: DecisionRecord): TimelineItem {
  const { decidedOn, source, kind, title } = filed.decision;
  const event = `Bostøtte ${kindWords[kind].toLocaleLowerCase('da')}`;
  return { on: decidedOn, area: source.area, event, about: title, ofCase: null, ofDecision: filed };
}

const keyOf = ({ on, area, event, about }: TimelineItem, index: number) => `${index}:${on}:${area}:${about}:${event}`;

/** One timeline over all rooms. */
export const timelineResolvers: Resolvers = {
  Citizen: { timeline: (view, args, context) => listTimeline(view, args, context) },
  TimelineEvent: { case: ({ ofCase }) => ofCase, decision: ({ ofDecision }) => ofDecision },
};
