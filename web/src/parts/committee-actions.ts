import {
  DeclareReadyDocument,
  DecideCommitteeCaseDocument,
  DeclineCommitteeCaseDocument,
  LightCommitteeCaseDocument,
  ReferToCommitteeDocument,
  ScheduleCommitteeCaseDocument,
  SendBackCommitteeCaseDocument,
  SettleCommitteeCaseDocument,
  TakeOffAgendaDocument,
  WithdrawCommitteeCaseDocument,
  type CommitteeCaseAction,
  type CommitteeCaseQuery,
} from '../generated/graphql.ts';
import { actionWords } from '../labels/label.ts';
import { formOf, type Action } from './action-form.tsx';
import { chosenIn, filledIn, linesIn, type ActionField } from './form-values.ts';
import { oereIn } from './amount.ts';
import type { Option } from './field.tsx';
import { personFields, personIn, type Person } from './person-choice.ts';
import { unitOf } from './referral-content.ts';

type Case = NonNullable<CommitteeCaseQuery['committeeCase']>;
export type ReadinessItem = Case['readiness'][number];

/** What the forms of a case choose from. */
export type CaseFacts = {
  one: Pick<Case, 'kind' | 'readiness' | 'allowedActions'>;
  /** Those whom Helhed knows about the citizen, and the units with their areas. */
  people: readonly Person[];
  units: readonly Option[];
  /** The areas that the committee stands for, with health and care. */
  areas: readonly Option[];
  meetings: readonly Option[];
  members: readonly { id: string; name: string }[];
};

const text = (label: string, required = true): ActionField => ({ name: 'text', label, kind: 'text', required });
const why = text('Begrundelse');

const presenter = (facts: CaseFacts): Omit<Action, 'text'> => ({
  document: formOf(ReferToCommitteeDocument),
  fields: personFields({ name: 'presenter', label: 'Hvem fremlægger sagen?' }, facts),
  input: (values) => ({ presenter: personIn(values, 'presenter', facts.people) }),
});

const joint = { outcome: 'JOINT_PLAN' };
const effortsOf = (area: string) => `efforts-${area}`;
const presenceOf = (id: string) => `presence-${id}`;
const dissentOf = (id: string) => `dissent-${id}`;

/** Returns the fields of a decision; all that a joint plan needs is asked for once that is what is decided. */
function decisionFields(facts: CaseFacts): ActionField[] {
  const { areas, units, one } = facts;
  return [
    { name: 'outcome', label: 'Hvad er besluttet?', kind: 'radio', choices: 'CommitteeOutcome' },
    why,
    ...personFields({ name: 'coordinator', label: 'Koordinerende sagsbehandler', when: joint }, facts),
    {
      name: 'areas',
      label: 'Hvilke områder deltager?',
      kind: 'checkbox',
      choices: areas.filter(({ value }) => units.some((unit) => unit.value.startsWith(`${value}/`))),
      when: joint,
    },
    ...areas.map(({ value, text: name }): ActionField => ({
      name: effortsOf(value),
      label: `Indsatser i ${name}`,
      hint: 'Én på hver linje',
      kind: 'text',
      required: false,
      when: joint,
    })),
    { name: 'followUpOn', label: 'Hvornår følger udvalget op?', kind: 'date', when: joint },
    ...(one.kind === 'NEW'
      ? []
      : [
          {
            name: 'allows',
            label: 'Hvad må koordinatoren ændre i planen?',
            kind: 'checkbox' as const,
            choices: 'EssentialPlanChange' as const,
            required: false,
            when: joint,
          },
        ]),
    {
      name: 'amount',
      label: 'Budget- og handlingsramme i kroner',
      hint: 'Skriv 0, når der ingen ramme er',
      kind: 'line',
      required: one.kind === 'NEW',
      when: joint,
    },
    {
      name: 'unit',
      label: 'Hvilken enhed går videre alene?',
      kind: 'select',
      choices: [...units],
      when: { outcome: 'ONE_AREA' },
    },
    {
      name: 'toArea',
      label: 'Hvilket område flytter sagen til?',
      kind: 'select',
      choices: [...areas],
      when: { outcome: 'TRANSFER' },
    },
    { name: 'until', label: 'Udsat til hvilken dag?', kind: 'date', when: { outcome: 'POSTPONED' } },
  ];
}

/** Reads a decision from the form. */
function decisionIn(values: Record<string, string>, { people, areas }: CaseFacts): Record<string, unknown> {
  const { outcome, text: said = '', followUpOn, amount = '', unit = '', toArea, until } = values;
  const oere = oereIn(amount);
  return {
    outcome,
    text: said,
    ...(outcome === 'JOINT_PLAN' && {
      plan: {
        coordinator: personIn(values, 'coordinator', people),
        followUpOn,
        areas: chosenIn(values['areas']),
        efforts: areas.flatMap(({ value }) =>
          linesIn(values[effortsOf(value)]).map((title) => ({ area: value, title })),
        ),
        ...(oere !== null && { mandate: { amountOere: oere } }),
        ...(values['allows'] && { allows: chosenIn(values['allows']) }),
      },
    }),
    ...(outcome === 'ONE_AREA' && { to: unitOf(unit) ?? { area: '', unit: null } }),
    ...(outcome === 'TRANSFER' && { to: { area: toArea ?? '' } }),
    ...(outcome === 'POSTPONED' && { until }),
  };
}

/** Each action of a case with its form. Items are lit one by one, beside the item. */
const table: Partial<Record<CommitteeCaseAction, (facts: CaseFacts) => Omit<Action, 'text'>>> = {
  REFER: presenter,
  SUPPORT: presenter,
  DECLARE_READY: () => ({ document: formOf(DeclareReadyDocument) }),
  SCHEDULE: ({ meetings }) => ({
    document: formOf(ScheduleCommitteeCaseDocument),
    fields: [{ name: 'meetingId', label: 'Hvilket møde?', kind: 'select', choices: [...meetings] }],
  }),
  DECIDE: (facts) => ({
    document: formOf(DecideCommitteeCaseDocument),
    fields: [
      ...facts.members.map(({ id, name }): ActionField => ({
        name: presenceOf(id),
        label: name,
        kind: 'radio',
        choices: 'CommitteePresence',
      })),
      ...decisionFields(facts),
      { name: 'agreement', label: 'Var udvalget enigt?', kind: 'radio', choices: 'CommitteeAgreement' },
      ...facts.members.map(({ id, name }): ActionField => ({
        name: dissentOf(id),
        label: `Var ${name} imod, så hvorfor?`,
        kind: 'text',
        required: false,
        when: { agreement: 'DISAGREED' },
      })),
    ],
    input: (values) => ({
      ...decisionIn(values, facts),
      agreement: values['agreement'],
      attendance: facts.members.flatMap(({ id }) => {
        const presence = values[presenceOf(id)];
        return presence ? [{ memberId: id, presence }] : [];
      }),
      dissents: facts.members.flatMap(({ id }) => {
        const said = values[dissentOf(id)]?.trim();
        return said && values['agreement'] === 'DISAGREED' ? [{ memberId: id, text: said }] : [];
      }),
    }),
  }),
  SETTLE: (facts) => ({
    document: formOf(SettleCommitteeCaseDocument),
    fields: decisionFields(facts),
    input: (values) => decisionIn(values, facts),
  }),
  BACK: (facts) => ({
    document: formOf(SettleCommitteeCaseDocument),
    fields: decisionFields(facts),
    input: (values) => decisionIn(values, facts),
  }),
  SEND_BACK: ({ one: { readiness } }) => ({
    document: formOf(SendBackCommitteeCaseDocument),
    quiet: true,
    fields: [
      {
        name: 'items',
        label: 'Hvad mangler?',
        kind: 'checkbox',
        choices: readiness.map(({ name, label: text }) => ({ value: name, text })),
      },
      text('Bemærkning', false),
    ],
    input: ({ items, ...rest }) => ({ ...rest, items: chosenIn(items) }),
  }),
  TAKE_OFF: () => ({ document: formOf(TakeOffAgendaDocument), quiet: true, fields: [why] }),
  DECLINE: () => ({
    document: formOf(DeclineCommitteeCaseDocument),
    quiet: true,
    fields: [{ name: 'reason', label: 'Hvorfor ikke?', kind: 'radio', choices: 'DeclineReason' }, why],
  }),
  WITHDRAW: () => ({ document: formOf(WithdrawCommitteeCaseDocument), quiet: true, fields: [why] }),
};

/** Lists the forms of exactly the allowed actions: what moves the case on first. */
export const committeeActions = (facts: CaseFacts): { name: CommitteeCaseAction; action: Action }[] =>
  Object.entries(table).flatMap(([name, of]) => {
    const action = name as CommitteeCaseAction;
    return facts.one.allowedActions.includes(action)
      ? [{ name: action, action: { ...of(facts), ...actionWords('CommitteeCaseAction', action) } }]
      : [];
  });

/** Returns the form that lights one item. */
export const lighting = ({ key, area }: ReadinessItem): Action => ({
  text: 'Oplys',
  quiet: true,
  document: formOf(LightCommitteeCaseDocument),
  fields: [
    ...(key === 'PART'
      ? [
          {
            name: 'part',
            label: 'Hvordan tager borgeren del?',
            kind: 'radio' as const,
            choices: 'CitizensPart' as const,
          },
        ]
      : []),
    text(key === 'CITIZENS_VIEW' ? 'Borgerens egne ord' : 'Hvad er der at sige?', key !== 'PART' && key !== 'INFORMED'),
    ...(key === 'ASSESSED' || key === 'INFORMED' ? [{ name: 'on', label: 'Hvilken dag?', kind: 'date' as const }] : []),
  ],
  input: (values) => ({
    ...filledIn(values),
    item: key,
    ...(area && { area: area.key }),
  }),
});
