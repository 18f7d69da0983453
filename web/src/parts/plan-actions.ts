import {
  AnswerPlanDocument,
  AssessGoalDocument,
  CloseGoalDocument,
  ClosePlanDocument,
  CorrectPlanOutcomeDocument,
  DecidePlanDocument,
  EndPlanDocument,
  FollowUpPlanDocument,
  JoinPlanDocument,
  MarkPlanInErrorDocument,
  NameStandInDocument,
  OfferPlanDocument,
  PausePlanDocument,
  ResumePlanDocument,
  StartPlanDocument,
  WithdrawPlanDocument,
  type PlanAction,
  type PlanAnswerKind,
  type PlanQuery,
} from '../generated/graphql.ts';
import { actionWords } from '../labels/label.ts';
import { formOf, type Action } from './action-form.tsx';
import { chosenIn, type ActionField } from './form-values.ts';
import type { Option } from './field.tsx';
import { personFields, personIn, type Person } from './person-choice.ts';

type Plan = Pick<NonNullable<PlanQuery['plan']>, 'areas' | 'goals' | 'allowedActions'>;

/** What the forms choose from: the plan, the areas of it that the user works in, those who may stand in, and the units of its areas. */
export type PlanFacts = {
  plan: Plan;
  ownAreas: readonly Option[];
  people: readonly Person[];
  units: readonly Option[];
};

const text = (label: string, required = true): ActionField => ({ name: 'text', label, kind: 'text', required });
const remark = text('Bemærkning', false);
const why = text('Hvorfor?');
const date = (name: string, label: string): ActionField => ({ name, label, kind: 'date' });
const form: ActionField = { name: 'form', label: 'Hvordan?', kind: 'radio', choices: 'PlanAnswerForm' };
const outcome: ActionField = {
  name: 'outcome',
  label: 'Hvordan endte planen?',
  kind: 'select',
  choices: 'PlanOutcome',
};

const openGoals = ({ goals }: Plan) => goals.filter(({ result }) => !result);
const goal = ({ plan }: Pick<PlanFacts, 'plan'>): ActionField => ({
  name: 'goal',
  label: 'Hvilket mål?',
  kind: 'select',
  choices: openGoals(plan).map(({ id, text: said }) => ({ value: id, text: said })),
});

const levels: Option[] = ['0', '1', '2', '3', '4'].map((value) => ({ value, text: value }));
const levelHint = '0 er slet ikke, 4 er helt';

/** The citizen themself, as the one who assesses. */
const citizen = 'citizen';
const assessor = ({ ownAreas }: Pick<PlanFacts, 'ownAreas'>): ActionField => ({
  name: 'by',
  label: 'Hvem vurderer?',
  kind: 'radio',
  choices: [{ value: citizen, text: 'Borgeren selv' }, ...ownAreas],
});
const areaOf = (by = '') => (by === citizen ? {} : { area: by });

/** The name of the field with a goal's level in a follow-up. */
const levelOf = (id: string) => `level-${id}`;

const answer = (kind: PlanAnswerKind, fields: ActionField[], quiet = false): Omit<Action, 'text'> => ({
  document: formOf(AnswerPlanDocument),
  quiet,
  fields,
  input: (values) => ({ ...values, answer: kind }),
});

const answered = date('answeredOn', 'Hvilken dag svarede borgeren?');
const ownWords = text('Borgerens egne ord om svaret', false);

const decisions: Option[] = [
  { value: 'COORDINATOR', text: 'En anden koordinerer planen' },
  { value: 'FOLLOW_UP', text: 'Opfølgningen flyttes' },
  { value: 'ALLOW', text: 'Koordinatoren må ændre noget væsentligt' },
];

/** Each action of a plan with its form. Opening, writing, and what the committee or Helhed does, have none here. */
const table: Partial<Record<PlanAction, (facts: PlanFacts) => Omit<Action, 'text'>>> = {
  JOIN: ({ plan }) => ({
    document: formOf(JoinPlanDocument),
    fields: [
      {
        name: 'area',
        label: 'Hvilket område deltager?',
        kind: 'select',
        choices: plan.areas
          .filter(({ joinedAt }) => !joinedAt)
          .map(({ area: { key, name } }) => ({ value: key, text: name })),
      },
    ],
  }),
  OFFER: () => ({
    document: formOf(OfferPlanDocument),
    fields: [date('offeredOn', 'Hvilken dag fik borgeren planen tilbudt?')],
  }),
  ACCEPT: () => answer('ACCEPTED', [answered, form, ownWords]),
  DECLINE: () => answer('DECLINED', [answered, form, ownWords], true),
  NOTE_NO_ANSWER: () => answer('NO_ANSWER', [text('Hvad er der forsøgt?')], true),
  START: () => ({ document: formOf(StartPlanDocument) }),
  FOLLOW_UP: ({ plan, ownAreas }) => ({
    document: formOf(FollowUpPlanDocument),
    fields: [
      date('followUpOn', 'Hvornår følges der op næste gang?'),
      ...openGoals(plan).map(({ id, text: said }): ActionField => ({
        name: levelOf(id),
        label: `Hvor langt er målet »${said}«?`,
        hint: levelHint,
        kind: 'select',
        choices: levels,
        required: false,
      })),
      { ...assessor({ ownAreas }), required: false },
      text('Hvad blev der talt om?', false),
    ],
    input: ({ by, followUpOn, text: said, ...rest }) => ({
      followUpOn,
      ...(said && { text: said }),
      assessments: openGoals(plan).flatMap(({ id }) => {
        const level = rest[levelOf(id)];
        return level ? [{ goal: id, level: Number(level), ...areaOf(by ?? citizen) }] : [];
      }),
    }),
  }),
  ASSESS: (facts) => ({
    document: formOf(AssessGoalDocument),
    fields: [
      goal(facts),
      { name: 'level', label: 'Hvor langt er det?', hint: levelHint, kind: 'select', choices: levels },
      assessor(facts),
      remark,
    ],
    input: ({ by, level, ...rest }) => ({ ...rest, level: Number(level), ...areaOf(by) }),
  }),
  CLOSE_GOAL: (facts) => ({
    document: formOf(CloseGoalDocument),
    fields: [
      goal(facts),
      { name: 'result', label: 'Hvordan endte det?', kind: 'radio', choices: 'GoalResult' },
      remark,
    ],
  }),
  DECIDE: (facts) => ({
    document: formOf(DecidePlanDocument),
    quiet: true,
    fields: [
      { name: 'what', label: 'Hvad er besluttet?', kind: 'radio', choices: decisions },
      ...personFields(
        { name: 'coordinator', label: 'Hvem koordinerer herefter?', when: { what: 'COORDINATOR' } },
        facts,
      ),
      { ...date('followUpOn', 'Hvornår følges der op?'), when: { what: 'FOLLOW_UP' } },
      {
        name: 'allows',
        label: 'Hvad må koordinatoren ændre i planen?',
        kind: 'checkbox',
        choices: 'EssentialPlanChange',
        when: { what: 'ALLOW' },
      },
      why,
    ],
    input: ({ what, followUpOn, allows, text: said = '', ...values }) => ({
      ...(what === 'COORDINATOR' && { coordinator: personIn(values, 'coordinator', facts.people) }),
      ...(what === 'FOLLOW_UP' && { followUpOn }),
      ...(what === 'ALLOW' && { allows: chosenIn(allows) }),
      text: said,
    }),
  }),
  NAME_STAND_IN: (facts) => ({
    document: formOf(NameStandInDocument),
    quiet: true,
    fields: [
      ...personFields({ name: 'standIn', label: 'Hvem er stedfortræder for koordinatoren?' }, facts),
      date('from', 'Fra og med hvilken dag?'),
      date('until', 'Til og med hvilken dag?'),
      text('Hvorfor?', false),
    ],
    input: ({ from, until, text: said, ...values }) => ({
      standIn: personIn(values, 'standIn', facts.people),
      from,
      until,
      ...(said && { text: said }),
    }),
  }),
  PAUSE: () => ({
    document: formOf(PausePlanDocument),
    quiet: true,
    fields: [date('until', 'Til og med hvilken dag?'), why],
  }),
  RESUME: () => ({ document: formOf(ResumePlanDocument) }),
  END: () => ({ document: formOf(EndPlanDocument), quiet: true, fields: [outcome, remark] }),
  CORRECT_OUTCOME: () => ({ document: formOf(CorrectPlanOutcomeDocument), fields: [outcome, why] }),
  CLOSE: () => ({ document: formOf(ClosePlanDocument), quiet: true, fields: [remark] }),
  WITHDRAW: () => ({
    document: formOf(WithdrawPlanDocument),
    quiet: true,
    fields: [date('withdrawnOn', 'Hvilken dag trak borgeren sig?'), { ...form, label: 'Hvordan sagde borgeren det?' }],
  }),
  MARK_IN_ERROR: () => ({ document: formOf(MarkPlanInErrorDocument), quiet: true, fields: [why] }),
};

/** Lists the forms of exactly the allowed actions: what moves the plan on first. */
export const planActions = (facts: PlanFacts): { name: PlanAction; action: Action }[] =>
  Object.entries(table).flatMap(([name, of]) => {
    const action = name as PlanAction;
    return facts.plan.allowedActions.includes(action)
      ? [{ name: action, action: { ...of(facts), ...actionWords('PlanAction', action) } }]
      : [];
  });

/** True for the coordinator (or whoever stands in): they write all of the plan, others their own area's efforts. */
export const coordinates = ({ allowedActions }: Plan): boolean =>
  (['OFFER', 'ACCEPT', 'START', 'FOLLOW_UP', 'END'] as const).some((one) => allowedActions.includes(one));
