import { z } from 'zod';
import { citizenField, dayField, hand, meant, today } from '../kit/hand.ts';
import type { Hand } from '../kit/operation.ts';
import { Refusal } from '../kit/refusal.ts';
import { employmentKinds } from '../people/employment-kinds.ts';
import { addressFields, replacementField } from '../people/fields.ts';
import { citizenWith } from './citizen-with.ts';
import { activityOf, startOf } from './register-casework.ts';
import { addressOf } from './register-people.ts';
import type { Register } from './register.ts';
import { put, takeAway } from './delayed-store.ts';
import type { SetUp } from './set-ups.ts';

const onRegister = hand<Register>();
const patterns = employmentKinds.flatMap((kind) => kind.activities);
const titles = z.enum([...new Set(patterns.map((one) => one.title))] as [string, ...string[]]);

const begin = (setUp: SetUp) =>
  onRegister(
    'begin-activity',
    'An activity (aktivitet) begins, or is planned where it starts on a later day.',
    {
      citizen: citizenField,
      title: titles.describe('Kind of activity'),
      provider: z.string().min(1).optional(),
      startsOn: dayField('First day'),
      endsOn: z.iso.date().optional().describe('Last day'),
    },
    ({ citizen, title, provider, startsOn, endsOn }, context) => {
      const { state } = context;
      const { id: citizenId } = citizenWith(citizen, state);
      const on = today(context);
      const first = startsOn ?? on;
      if (endsOn !== undefined && endsOn < first) throw new Refusal('endsOn is before the activity begins');
      const pattern = patterns.find((one) => one.title === title);
      const activity = {
        title,
        kind: pattern?.kind ?? 'offer',
        paragraph: pattern?.paragraph ?? null,
        provider: provider ?? pattern?.providers[0] ?? '',
        worker: null,
        decidedOn: on,
        startsOn: first,
        endsOn: endsOn ?? null,
        minutesPerVisit: null,
        visitsPerWeek: null,
      } as const;
      const made = activityOf(activity, citizenId, on, { ...context, setUp });
      state.activities = [...state.activities, made];
      return { activity: made.id, title, status: made.status };
    },
  );

const end = ({ activityStates }: SetUp) =>
  onRegister(
    'end-activity',
    'An activity ends (gennemført).',
    {
      citizen: citizenField,
      activity: z.string().optional().describe('Id of the activity; not needed where only one is possible'),
      on: dayField('Last day'),
    },
    ({ citizen, activity: id, on }, context) => {
      const { state } = context;
      const { id: citizenId } = citizenWith(citizen, state);
      const possible = state.activities.filter(
        (one) => one.citizenId === citizenId && one.status !== activityStates.done,
      );
      const one = meant('activity', id, possible, ({ title, status }) => `${title}, ${status}`);
      const ended = { ...one, status: activityStates.done, endDate: startOf(on ?? today(context)) };
      state.activities = state.activities.map((each) => (each.id === one.id ? ended : each));
      return { activity: ended.id, title: ended.title, status: ended.status };
    },
  );

const newCpr = onRegister(
  'new-cpr',
  'The citizen gets a new CPR number; the old one leads to nobody.',
  { citizen: citizenField, cpr: replacementField },
  ({ citizen: before, cpr }, { state }) => {
    const citizen = citizenWith(before, state);
    if ([...state.citizens.values()].some((one) => one.cpr === cpr))
      throw new Refusal('Somebody here has the new CPR number already');
    state.citizens.set(citizen.id, { ...citizen, cpr });
    return { citizenId: citizen.id };
  },
);

const protectedTitle = 'Beskyttet adresse';

const protectAddress = onRegister(
  'protect-address',
  `The citizen’s address becomes protected: an alert »${protectedTitle}«, gone again with protected: false.`,
  { citizen: citizenField, protected: z.boolean().default(true) },
  ({ citizen, protected: isProtected }, { state, newUuid }) => {
    const { id: referenceId } = citizenWith(citizen, state);
    const others = state.alerts.filter((one) => one.referenceId !== referenceId || one.title !== protectedTitle);
    const alert = { id: newUuid(), referenceId, title: protectedTitle, alertSeverity: 'high' as const };
    state.alerts = isProtected ? [...others, alert] : others;
    return { citizenId: referenceId };
  },
);

const recordJointPlan = ({ jointPlan }: SetUp) =>
  onRegister(
    'record-joint-plan',
    `Somebody here tags the citizen »${jointPlan.title}«.`,
    { citizen: citizenField, on: dayField('First day') },
    ({ citizen, on }, context) => {
      const { tagAssignments } = context.state;
      const { id: referenceId } = citizenWith(citizen, context.state);
      const id = context.newUuid();
      put(
        tagAssignments,
        id,
        { id, tagId: jointPlan.id, referenceId, start: startOf(on ?? today(context)), end: null },
        context,
      );
      return { assignment: id };
    },
  );

const endJointPlan = ({ jointPlan }: SetUp) =>
  onRegister(
    'end-joint-plan',
    `Somebody here takes the tag »${jointPlan.title}« off.`,
    { citizen: citizenField },
    ({ citizen }, context) => {
      const { tagAssignments } = context.state;
      const { id: citizenId } = citizenWith(citizen, context.state);
      const own = [...tagAssignments.written.values()].filter(
        ({ tagId, referenceId }) => tagId === jointPlan.id && referenceId === citizenId,
      );
      for (const { id } of own) takeAway(tagAssignments, id, context);
      return { assignments: own.length };
    },
  );

const moveHouse = onRegister(
  'move',
  'The citizen moves to another address.',
  { citizen: citizenField, ...addressFields },
  ({ citizen: cpr, ...address }, { state }) => {
    const citizen = citizenWith(cpr, state);
    state.citizens.set(citizen.id, { ...citizen, address: addressOf(address) });
    return { citizenId: citizen.id };
  },
);

/** Lists the hands on citizens and their activities. */
export const citizenHands = (setUp: SetUp): readonly Hand<Register>[] => [
  begin(setUp),
  end(setUp),
  newCpr,
  protectAddress,
  recordJointPlan(setUp),
  endJointPlan(setUp),
  moveHouse,
];
