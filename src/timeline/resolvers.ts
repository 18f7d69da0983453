import type { CitizenView } from '../access/citizen-view.ts';
import { listNameOf, sealId } from '../access/global-id.ts';
import { namedArea } from '../citizen/list-citizens.ts';
import { eventsOfSections } from '../citizen/sections.ts';
import type { Context } from '../context.ts';
import { visibleDecisionsAbout } from '../decision/access.ts';
import type { DecisionRecord } from '../decision/records.ts';
import { decisionReports } from '../decision/list-decisions.ts';
import { timelineOrders } from '../domain/citizen/citizen.ts';
import { kindWords } from '../domain/decision/words.ts';
import { notAsked, settle, worstPerArea } from '../domain/citizen/source.ts';
import type { CitizenTimelineArgs, Resolvers } from '../generated/schema.ts';
import { connection, type PageArgs } from '../platform/paging.ts';
import type { TimelineItem } from './timeline-item.ts';

type TimelineArgs = PageArgs & Pick<CitizenTimelineArgs, 'filter' | 'order'>;

/** Lists what happened in the areas' cases and activities, and what was decided. */
async function listTimeline(view: CitizenView, args: TimelineArgs, context: Context) {
  const { filter = null, order = 'NEWEST_FIRST' } = args;
  const area = namedArea(filter?.area, context);
  const [{ events, reports: ofSections }, decisions, ofDecisions] = await Promise.all([
    eventsOfSections(view, area),
    visibleDecisionsAbout(view, context),
    // All decisions are about voluntary support: for a sanction they are left out, as the sections' own reports say (D75).
    view.purpose === 'SANCTION' ? [] : decisionReports(view, context),
  ]);
  const all: TimelineItem[] = [
    ...events.map((event) => ({ ...event, ofDecision: null })),
    ...decisions.map((one) => eventOf(one, view)),
  ];
  const wanted = all.filter(
    (one) => (area === null || one.area === area) && (!filter?.kinds || filter.kinds.includes(one.kind)),
  );
  const reports = worstPerArea([...ofSections, ...ofDecisions]);
  const asked = reports.map((one) => (area === null || one.area.key === area ? one : notAsked(one.area)));
  const list = { name: listNameOf(view, 'timeline', filter, order), order: timelineOrders[order] };
  return connection(settle(wanted, asked), list, args, context);
}

function eventOf(filed: DecisionRecord, { cpr, purpose }: CitizenView): TimelineItem {
  const { id, decidedOn, source, kind, title } = filed.decision;
  const event = `Bostøtte ${kindWords[kind].toLocaleLowerCase('da')}`;
  const happened = { kind: 'DECISION', on: decidedOn, at: null, area: source.area, event, about: title, id } as const;
  return { ...happened, cpr, purpose, ofCase: null, ofDecision: filed };
}

/** One timeline over all rooms. */
export const timelineResolvers: Resolvers = {
  Citizen: { timeline: (view, args, context) => listTimeline(view, args, context) },
  TimelineEvent: {
    id: ({ cpr, area, kind, on, id, purpose }, _, { keys }) =>
      sealId(keys, 'timeline-event', JSON.stringify([cpr, area, kind, on, id]), purpose),
    case: ({ ofCase }) => ofCase,
    decision: ({ ofDecision }) => ofDecision,
  },
};
