import {
  AddSparringItemDocument,
  AnswerSparringItemDocument,
  CallMeetingDocument,
  CancelMeetingDocument,
  HoldMeetingDocument,
  MoveMeetingDocument,
  PlanMeetingDocument,
  type InvitationPartsFragment,
  type MeetingAction,
  type MeetingKind,
  type MeetingQuery,
} from '../generated/graphql.ts';
import { actionWords, label } from '../labels/label.ts';
import { formOf, type Action } from './action-form.tsx';
import { chosenIn, linesIn, type ActionField } from './form-values.ts';
import { instantIn } from './dates.ts';
import type { Option } from './field.tsx';
import { unitOf } from './referral-content.ts';

type Meeting = NonNullable<MeetingQuery['meeting']>;

/** What the forms of a meeting choose from; null: not known, since a system does not tell. `units`: those of its areas. */
export type MeetingFacts = {
  meeting: Pick<Meeting, 'invited' | 'allowedActions' | 'kind'>;
  suggested: readonly InvitationPartsFragment[] | null;
  units: readonly Option[];
};

const why: ActionField = { name: 'text', label: 'Hvorfor?', kind: 'text' };
const when: ActionField[] = [
  { name: 'date', label: 'Hvilken dag?', kind: 'date' },
  { name: 'time', label: 'Klokken', hint: 'Fx 9.00', kind: 'line' },
];

/** Reads a day and a time of day in Denmark as the mutation's instant. */
const atIn = ({ date = '', time = '', ...rest }: Record<string, string>) => ({ ...rest, at: instantIn(date, time) });

const presenceOf = (key: string) => `presence-${key}`;

/** Names somebody who is invited: the person, or the unit. */
export const invitedText = ({ name, unit, area }: InvitationPartsFragment): string => `${name ?? unit} (${area.name})`;

const inputOf = ({ area, unit, caseworker, name }: InvitationPartsFragment) => ({
  area: area.key,
  unit,
  ...(caseworker && { caseworker }),
  ...(name && { name }),
});

/** Each action that changes a meeting, with its form; the committee's agenda is its cases' own. */
const table: Partial<Record<MeetingAction, (facts: MeetingFacts) => Omit<Action, 'text'>>> = {
  CALL: ({ suggested, units }) => ({
    document: formOf(CallMeetingDocument),
    fields: [
      {
        name: 'invited',
        label: 'Hvem indkaldes?',
        kind: 'checkbox',
        choices: [...(suggested ?? []).map((one) => ({ value: one.key, text: invitedText(one) })), ...units],
        ...(suggested === null && { hint: 'Helhed kan ikke se, hvem der arbejder med borgeren. Vælg deres enheder.' }),
      },
    ],
    input: ({ invited }) => ({
      invited: [
        ...(suggested ?? []).filter(({ key }) => chosenIn(invited).includes(key)).map(inputOf),
        ...units.flatMap(({ value }) => (chosenIn(invited).includes(value) ? (unitOf(value) ?? []) : [])),
      ],
    }),
  }),
  MOVE: () => ({ document: formOf(MoveMeetingDocument), fields: [...when, why], input: atIn }),
  HOLD: ({ meeting: { invited } }) => ({
    document: formOf(HoldMeetingDocument),
    fields: [
      ...invited.map((one): ActionField => ({
        name: presenceOf(one.key),
        label: invitedText(one),
        kind: 'radio',
        choices: 'Presence',
      })),
      { name: 'guests', label: 'Andre, der var med', hint: 'Ét navn på hver linje', kind: 'text', required: false },
      { name: 'summary', label: 'Referat', kind: 'text', required: false },
    ],
    input: ({ guests = '', summary = '', ...values }) => ({
      attendance: invited.flatMap(({ key }) => {
        const presence = values[presenceOf(key)];
        return presence ? [{ invitation: key, presence }] : [];
      }),
      guests: linesIn(guests),
      ...(summary && { summary }),
    }),
  }),
  CANCEL: () => ({ document: formOf(CancelMeetingDocument), quiet: true, fields: [why] }),
};

/** Lists the forms of exactly the allowed actions: what moves the meeting on first. */
export const meetingActions = (facts: MeetingFacts): { name: MeetingAction; action: Action }[] =>
  Object.entries(table).flatMap(([name, of]) => {
    const action = name as MeetingAction;
    return facts.meeting.allowedActions.includes(action)
      ? [{ name: action, action: { ...of(facts), ...actionWords('MeetingAction', action) } }]
      : [];
  });

/** Returns the form that asks the sparring forum, of one of the user's own citizens or of none; `citizens` null: not known. */
export const asking = (citizens: readonly Option[] | null): Action => ({
  ...actionWords('MeetingAction', 'ADD_ITEM'),
  document: formOf(AddSparringItemDocument),
  fields: [
    {
      name: 'citizenId',
      label: 'Hvilken af dine borgere er det om?',
      hint: citizens
        ? 'Vælger du ingen, er spørgsmålet anonymt.'
        : 'Helhed kan ikke se, hvilke borgere du har. Spørgsmålet er anonymt.',
      kind: 'select',
      choices: [...(citizens ?? [])],
      required: false,
    },
    { name: 'question', label: 'Spørgsmålet', hint: 'Uden navn, når spørgsmålet er anonymt', kind: 'text' },
  ],
});

/** Answers a question of the sparring forum. */
export const answering: Action = {
  text: 'Svar',
  quiet: true,
  document: formOf(AnswerSparringItemDocument),
  fields: [
    { name: 'outcome', label: 'Hvad kom der ud af det?', kind: 'radio', choices: 'SparringOutcome' },
    { name: 'text', label: 'Svaret', kind: 'text' },
  ],
};

/** Returns the form that plans a meeting, of one of some kinds, about one of some plans where it is about one. */
export const planning = (kinds: readonly MeetingKind[], plans: readonly Option[]): Action => ({
  text: 'Planlæg et møde',
  document: formOf(PlanMeetingDocument),
  fields: [
    {
      name: 'kind',
      label: 'Slags møde',
      kind: 'radio',
      choices: kinds.map((kind) => ({ value: kind, text: label('MeetingKind', kind) })),
    },
    { name: 'crossPlan', label: 'Hvilken plan?', kind: 'select', choices: [...plans], when: { kind: 'CROSS' } },
    { name: 'citizenPlan', label: 'Hvilken plan?', kind: 'select', choices: [...plans], when: { kind: 'CITIZEN' } },
    ...when,
    { name: 'place', label: 'Hvor?', kind: 'line' },
  ],
  input: ({ crossPlan, citizenPlan, ...values }) => ({
    ...atIn(values),
    ...(values['kind'] === 'CROSS' && { planId: crossPlan }),
    ...(values['kind'] === 'CITIZEN' && { planId: citizenPlan }),
  }),
});
