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

/** Lists what happened in the areas' cases and activities, and what was decided, newest first. */
async function listTimeline(view: CitizenView, args: PageArgs, context: Context) {
  const [{ events, reports: ofSections }, decisions, ofDecisions] = await Promise.all([
    eventsOfSections(view),
    visibleDecisionsAbout(view, context),
    // All decisions are about voluntary support: for a sanction they are left out, as the sections' own reports say (D75).
    view.purpose === 'SANCTION' ? [] : decisionReports(view, context),
  ]);
  const all: TimelineItem[] = [...events.map((event) => ({ ...event, ofDecision: null })), ...decisions.map(eventOf)];
  const list = { name: listNameOf(view, 'timeline'), order: newestEventFirst };
  return connection(settle(all, worstPerArea([...ofSections, ...ofDecisions])), list, args, context);
}

function eventOf(filed: DecisionRecord): TimelineItem {
  const { id, decidedOn, source, kind, title } = filed.decision;
  const event = `Bostøtte ${kindWords[kind].toLocaleLowerCase('da')}`;
  return { on: decidedOn, area: source.area, event, about: title, id, ofCase: null, ofDecision: filed };
}

/** One timeline over all rooms. */
export const timelineResolvers: Resolvers = {
  Citizen: { timeline: (view, args, context) => listTimeline(view, args, context) },
  TimelineEvent: { case: ({ ofCase }) => ofCase, decision: ({ ofDecision }) => ofDecision },
};
