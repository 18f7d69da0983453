import { sealId } from '../access/global-id.ts';
import { areaOf } from '../access/units.ts';
import { payloadOf } from '../command/payload.ts';
import type { Context } from '../context.ts';
import { deliveriesOf } from '../delivery/deliveries.ts';
import { waitOfMeeting } from '../domain/meeting/clocks.ts';
import { meetingActions } from '../domain/meeting/take-step.ts';
import { waitingOn } from '../domain/waiting.ts';
import type { Resolvers } from '../generated/schema.ts';
import { dayIn, meetingPartsOf, visibleMeeting } from './access.ts';
import { findEntrance } from './entrance.ts';
import { suggestedInvitations } from './invitations.ts';
import { listMeetings, meetingsOfPlan } from './list-meetings.ts';
import { callMeetingOf, cancelMeetingOf, holdMeetingOf, moveMeetingOf, planMeetingOf } from './mutations.ts';
import { addSparringItem, answerSparringItem, itemsShown } from './sparring.ts';
import { nameStandInOf } from './stand-in.ts';
import { meetingEvents } from './store.ts';
import { warningsOf } from './warnings.ts';
import type { ShownMeeting } from './records.ts';

function waitingFor({ meeting, about }: ShownMeeting, context: Context) {
  const day = dayIn(context);
  const { wait } = waitOfMeeting(meeting, about?.plan ?? null, day, context.policy.meeting);
  return wait && waitingOn(wait.awaited, day.today);
}

/** Returns the suggestion of whom to call; null where it is not known. */
async function suggested(shown: ShownMeeting, context: Context) {
  const found = await suggestedInvitations(shown, context);
  return found.ok ? found.value : null;
}

/** Resolves meetings. A caller who gets one may see it; what it leads to is looked up anew. */
export const meetingResolvers: Resolvers = {
  Query: {
    meeting: (_, { id, purpose }, context) => {
      if (purpose) context.purposes.add(purpose);
      return visibleMeeting(id, context, purpose);
    },
    meetings: (_, args, context) => listMeetings(args, context),
  },
  Plan: {
    meetings: (record, args, context) => meetingsOfPlan(record, args, context),
    warnings: (record, _, context) => warningsOf(record, context),
  },
  Citizen: { entrance: (view, _, context) => findEntrance(view, context) },
  Entrance: {
    name: ({ entrance }) => entrance?.name ?? null,
    area: ({ entrance }, _, context) => entrance && areaOf(entrance.area, context),
    unit: ({ entrance }) => entrance?.unit ?? null,
    since: ({ entrance }) => entrance?.since ?? null,
    source: ({ entrance }) => entrance?.source ?? null,
    agreed: ({ entrance, completeness }) =>
      entrance && (!entrance.agreed || completeness === 'COMPLETE') ? entrance.agreed : null,
  },
  Mutation: {
    planMeeting: (_, { input }, context) => payloadOf('meeting', planMeetingOf(input, context)),
    callMeeting: (_, { input }, context) => payloadOf('meeting', callMeetingOf(input, context)),
    moveMeeting: (_, { input }, context) => payloadOf('meeting', moveMeetingOf(input, context)),
    holdMeeting: (_, { input }, context) => payloadOf('meeting', holdMeetingOf(input, context)),
    cancelMeeting: (_, { input }, context) => payloadOf('meeting', cancelMeetingOf(input, context)),
    nameStandIn: (_, { input }, context) => payloadOf('plan', nameStandInOf(input, context)),
    addSparringItem: (_, { input }, context) => payloadOf('meeting', addSparringItem(input, context)),
    answerSparringItem: (_, { input }, context) => payloadOf('meeting', answerSparringItem(input, context)),
  },
  Meeting: {
    id: ({ meeting, purpose }, _, { keys }) => sealId(keys, 'meeting', meeting.id, purpose),
    kind: ({ meeting }) => meeting.kind,
    state: ({ meeting }) => meeting.state,
    version: ({ meeting }) => meeting.version,
    at: ({ meeting }) => meeting.at,
    place: ({ meeting }) => meeting.place,
    areas: ({ meeting }, _, context) => meeting.areas.map((area) => areaOf(area, context)),
    plan: ({ about }) => about,
    citizen: ({ meeting, purpose }, _, { guard }) =>
      meeting.citizen === null ? null : guard.subject(meeting.citizen, purpose),
    places: ({ meeting }) => meeting.places,
    placesLeft: ({ meeting: { places, cases } }) => (places === null ? null : places - cases.length),
    items: (shown, _, context) => itemsShown(shown, context),
    invited: ({ meeting }) => meeting.invited,
    suggestedInvitations: (shown, _, context) => suggested(shown, context),
    attendance: ({ meeting }) => meeting.attendance,
    summary: ({ meeting }) => meeting.minutes,
    plannedBy: ({ meeting }) => meeting.plannedBy,
    waiting: (shown, _, context) => waitingFor(shown, context),
    allowedActions: ({ meeting, about }, _, context) =>
      meetingActions(meeting, meetingPartsOf(meeting, about, context)),
    history: ({ meeting }, _, { database, keys }) => meetingEvents.of(database.db, keys, meeting.id),
    deliveries: ({ meeting }, _, context) => deliveriesOf({ type: 'meeting', id: meeting.id }, context),
  },
  Invitation: { area: ({ area }, _, context) => areaOf(area, context) },
  MeetingAttendance: {
    invitation: (one) => ('invitation' in one ? one.invitation : null),
    guest: (one) => ('guest' in one ? one.guest : null),
    presence: (one) => ('invitation' in one ? one.presence : 'PRESENT'),
  },
  MeetingEvent: {
    at: ({ event }) => event.at,
    action: ({ event }) => event.action,
    state: ({ event }) => event.state,
    by: ({ event }) => event.by,
    meetingAt: ({ event }) => event.meetingAt,
    text: ({ event }) => event.text,
  },
  SparringItem: {
    id: ({ item }, _, { keys }) => keys.seal('sparring-item', item.id),
    version: ({ item }) => item.version,
    anonymous: ({ item }) => item.citizen === null,
    citizen: ({ item, shown }, _, { guard }) =>
      item.citizen === null ? null : guard.subject(item.citizen, shown.purpose),
    question: ({ item, isShown }) => (isShown ? item.question : null),
    askedBy: ({ item }) => item.askedBy,
    askedAt: ({ item }) => item.askedAt,
    outcome: ({ item, isShown }) => (isShown ? (item.answer?.outcome ?? null) : null),
    answer: ({ item, isShown }) => (isShown ? (item.answer?.text ?? null) : null),
    answeredBy: ({ item, isShown }) => (isShown ? (item.answer?.by ?? null) : null),
  },
};
