import { z } from 'zod';
import { citizenField, dayField, hand, meant, today } from '../kit/hand.ts';
import type { Hand } from '../kit/operation.ts';
import { employmentKinds } from '../people/employment-kinds.ts';
import { initialsField } from '../people/fields.ts';
import { staffMember, units } from '../people/staff.ts';
import { actorOf, teamOf } from './actors.ts';
import { citizenWith } from './citizen-with.ts';
import { put } from './delayed-store.ts';
import { carriedBy, caseOf, startOf } from './register-casework.ts';
import type { Case, Register, Responsible } from './register.ts';
import type { SetUp } from './set-ups.ts';

const onRegister = hand<Register>();
const kinds = z.enum(employmentKinds.map((one) => one.title) as [string, ...string[]]);

const open = (setUp: SetUp) =>
  onRegister(
    'open-case',
    'A case (sag) is opened.',
    {
      citizen: citizenField,
      title: kinds.describe('Kind of case'),
      caseworker: initialsField('employment').default('MHO'),
      on: dayField('Date of opening'),
    },
    ({ citizen, title, caseworker, on }, context) => {
      const { state } = context;
      const kind = employmentKinds.find((one) => one.title === title);
      const opened = {
        title,
        kle: kind?.kle ?? '',
        paragraph: kind?.paragraph ?? null,
        stage: 'opened',
        openedOn: on ?? today(context),
        informedOn: null,
        decidedOn: null,
        closedOn: null,
        unit: staffMember(caseworker).unit,
        caseworker,
      } as const;
      const made = caseOf(opened, citizenWith(citizen, state), { ...context, setUp });
      state.cases = [...state.cases, made];
      return shown(made);
    },
  );

/** The hands that bring a case further, each to a stage with its own date. */
const steps = [
  ['inform-case', 'informed', 'informedDate', 'A case is informed (oplyst).', ['opened']],
  ['decide-case', 'decided', 'decidedDate', 'A case is decided (afgjort).', ['opened', 'informed']],
  ['close-case', 'closed', 'closedDate', 'A case is closed (afsluttet).', ['opened', 'informed', 'decided']],
] as const;

const step = ([name, stage, field, does, from]: (typeof steps)[number], { caseStatuses }: SetUp): Hand<Register> =>
  onRegister(
    name,
    does,
    {
      citizen: citizenField,
      case: z.string().optional().describe('Id of the case; not needed where only one is possible'),
      on: dayField('Date'),
    },
    ({ citizen, case: id, on }, context) => {
      const { state } = context;
      const { id: citizenId } = citizenWith(citizen, state);
      const earlier = from.map((one) => caseStatuses[one]);
      const possible = state.cases.filter((one) => one.citizenId === citizenId && earlier.includes(one.status));
      const one = meant('case', id, possible, ({ title, status }) => `${title}, ${status}`);
      const changed = { ...one, status: caseStatuses[stage], [field]: startOf(on ?? today(context)) };
      state.cases = state.cases.map((each) => (each.id === one.id ? changed : each));
      return shown(changed);
    },
  );

const changeCaseworker = ({ caseStatuses }: SetUp) =>
  onRegister(
    'change-caseworker',
    'The citizen gets another caseworker, who takes over the open cases.',
    { citizen: citizenField, caseworker: initialsField('employment'), on: dayField('First day of the new caseworker') },
    ({ citizen: cpr, caseworker, on }, context) => {
      const { state } = context;
      const citizen = citizenWith(cpr, state);
      const { unit: key } = staffMember(caseworker);
      const unit = units.find((one) => one.key === key);
      const from = startOf(on ?? today(context));
      const before = (state.responsible.written.get(citizen.id) ?? []).map((one) =>
        one.role === 1 && one.endDate === null ? { ...one, endDate: from } : one,
      );
      const added: Responsible = {
        id: context.newUuid(),
        citizenId: citizen.id,
        actorId: actorOf(staffMember(caseworker)).actorId,
        code: null,
        role: 1,
        startDate: from,
        endDate: null,
      };
      put(state.responsible, citizen.id, [added, ...before], context);
      const team = unit ? teamOf(unit) : null;
      state.citizens.set(citizen.id, {
        ...citizen,
        caseworkerIdentifier: caseworker,
        primaryCaseworkerTeamId: team,
      });
      state.cases = state.cases.map((one) =>
        one.citizenId === citizen.id && one.status !== caseStatuses.closed
          ? { ...one, ...carriedBy(caseworker, key) }
          : one,
      );
      return { caseworker, from };
    },
  );

const leave = onRegister(
  'caseworker-leaves',
  'Somebody leaves the municipality; the system shows them as not active.',
  { initials: initialsField() },
  ({ initials }, { state }) => {
    state.departed.add(actorOf(staffMember(initials)).actorId);
    return { initials };
  },
);

const comeBack = onRegister(
  'caseworker-returns',
  'Somebody who left is employed again.',
  { initials: initialsField() },
  ({ initials }, { state }) => {
    state.departed.delete(actorOf(staffMember(initials)).actorId);
    return { initials };
  },
);

const outcomes = [
  'Førtidspension',
  'Overflyttes til socialområdet',
  'Helhedsorienteret plan',
  'Forbliver i beskæftigelse',
];

const assess = ({ caseStatuses }: SetUp) =>
  onRegister(
    'assess',
    'The area assesses the citizen (vurdering), on an open case.',
    {
      citizen: citizenField,
      word: z
        .string()
        .min(1)
        .default('Helhedsorienteret plan')
        .describe(`Its words, as ${outcomes.join(', ')}`),
      caseworker: initialsField('employment').default('MHO'),
      case: z.string().optional().describe('Id of the case; not needed where only one is open'),
      on: dayField('Date of the assessment'),
    },
    ({ citizen, word, caseworker, case: id, on }, context) => {
      const { state } = context;
      const { id: citizenId } = citizenWith(citizen, state);
      const open = state.cases.filter((one) => one.citizenId === citizenId && one.status !== caseStatuses.closed);
      const one = meant('case', id, open, ({ title, status }) => `${title}, ${status}`);
      const changed = {
        ...one,
        assessmentName: word,
        assessedByName: staffMember(caseworker).name,
        assessedDate: startOf(on ?? today(context)),
      };
      state.cases = state.cases.map((each) => (each.id === one.id ? changed : each));
      return { ...shown(changed), word };
    },
  );

const nameCoordinator = ({ codes }: SetUp) =>
  onRegister(
    'name-coordinator',
    'The citizen gets a coordinating caseworker (koordinerende sagsbehandler), in place of who was.',
    { citizen: citizenField, caseworker: initialsField(), on: dayField('First day') },
    ({ citizen: cpr, caseworker, on }, context) => {
      const { state } = context;
      const { id: citizenId } = citizenWith(cpr, state);
      const startDate = startOf(on ?? today(context));
      const before = (state.responsible.written.get(citizenId) ?? []).map((one) =>
        one.code === codes.coordinator && one.endDate === null ? { ...one, endDate: startDate } : one,
      );
      const { actorId } = actorOf(staffMember(caseworker));
      const named = { id: context.newUuid(), citizenId, actorId, code: codes.coordinator, startDate, endDate: null };
      put(state.responsible, citizenId, [...before, { ...named, role: 0 as const }], context);
      return { caseworker, from: on ?? today(context) };
    },
  );

/** Lists the hands on cases, and on those who work with them. */
export const caseHands = (setUp: SetUp): readonly Hand<Register>[] => [
  open(setUp),
  ...steps.map((one) => step(one, setUp)),
  assess(setUp),
  changeCaseworker(setUp),
  nameCoordinator(setUp),
  leave,
  comeBack,
];

const shown = ({ id, title, status }: Case) => ({ case: id, title, status });
