import { z } from 'zod';
import { citizenField, dayField, hand, meant, today } from '../kit/hand.ts';
import type { Hand } from '../kit/operation.ts';
import { initialsField } from '../people/fields.ts';
import { socialKinds } from '../people/social-kinds.ts';
import { staffMember, units } from '../people/staff.ts';
import { patientWith } from './patient-with.ts';
import { involve } from './register-involvements.ts';
import { addPathway, outcomes, withWords } from './register-pathways.ts';
import type { Involvement, Pathway, Patient, Register } from './register.ts';
import { belongingTo } from './register-people.ts';

const onRegister = hand<Register>();
const kinds = z.enum(socialKinds.map((one) => one.title) as [string, ...string[]]);

const open = onRegister(
  'open-case',
  'A case is opened as a pathway (forløb).',
  {
    citizen: citizenField,
    title: kinds.describe('Kind of case'),
    caseworker: initialsField('social').default('JFR'),
    on: dayField('Date of opening'),
  },
  ({ citizen, title, caseworker, on }, context) => {
    const { state } = context;
    const patient = patientWith(citizen, state);
    const openedOn = on ?? today(context);
    const { unit } = staffMember(caseworker);
    const kind = socialKinds.find((one) => one.title === title);
    const made = addPathway(
      state,
      {
        title,
        kle: kind?.kle ?? '',
        paragraph: kind?.paragraph ?? null,
        stage: 'opened',
        openedOn,
        informedOn: null,
        decidedOn: null,
        closedOn: null,
        unit,
        caseworker,
      },
      { group: null, indicators: [], placedOutsideHome: false },
      patient.id,
    );
    if (!currentOf(patient, openedOn, state).some((one) => one.primary)) {
      involve(state, { ...primary(caseworker, openedOn), patientId: patient.id, pathwayId: made.id });
      regroup(patient, openedOn, state);
    }
    return shown(made);
  },
);

/** The hands that bring a case further, each to a status with its own date. */
const steps = [
  ['inform-case', 'Oplyst', 'Oplyst den', 'A case is informed (oplyst).', ['Oprettet']],
  ['decide-case', 'Afgjort', 'Afgjort den', 'A case is decided (afgjort).', ['Oprettet', 'Oplyst']],
  ['close-case', 'Afsluttet', 'Afsluttet den', 'A case is closed (afsluttet).', ['Oprettet', 'Oplyst', 'Afgjort']],
] as const;

const step = ([name, status, label, does, from]: (typeof steps)[number]): Hand<Register> =>
  onRegister(
    name,
    does,
    {
      citizen: citizenField,
      case: z.int().optional().describe('Id of the pathway; not needed where only one is possible'),
      on: dayField('Date'),
    },
    ({ citizen, case: id, on }, context) => {
      const { state } = context;
      const { id: patientId } = patientWith(citizen, state);
      const earlier: readonly string[] = from;
      const possible = [...state.pathways.values()].filter(
        (one) => one.patientId === patientId && earlier.includes(one.status),
      );
      const one = meant('case', id, possible, titleOf);
      const date = on ?? today(context);
      const info = withWords(one.info, { [label]: date }, state.setUp);
      const closedOn = status === 'Afsluttet' ? date : one.closedOn;
      const changed: Pathway = { ...one, version: one.version + 1, status, closedOn, info, actionFacet: 'P19' };
      state.pathways.set(one.id, changed);
      return shown(changed);
    },
  );

const assess = onRegister(
  'assess',
  'The area assesses the citizen (sagsgennemgang), on an open case.',
  {
    citizen: citizenField,
    word: z
      .string()
      .min(1)
      .default('Helhedsorienteret plan')
      .describe(`Its words, as ${Object.values(outcomes).join(', ')}`),
    caseworker: initialsField('social').default('JFR'),
    case: z.int().optional().describe('Id of the pathway; not needed where only one is open'),
    on: dayField('Date of the assessment'),
  },
  ({ citizen, word, caseworker, case: id, on }, context) => {
    const { state } = context;
    const { id: patientId } = patientWith(citizen, state);
    const open = [...state.pathways.values()].filter(
      (one) => one.patientId === patientId && one.status !== 'Afsluttet',
    );
    const one = meant('case', id, open, titleOf);
    const said = {
      Sagsgennemgang: word,
      'Vurderet af': staffMember(caseworker).name,
      'Vurderet den': on ?? today(context),
    };
    const changed: Pathway = { ...one, version: one.version + 1, info: withWords(one.info, said, state.setUp) };
    state.pathways.set(one.id, changed);
    return { ...shown(changed), word };
  },
);

const nameCoordinator = onRegister(
  'name-coordinator',
  'The citizen gets a coordinating caseworker (koordinerende sagsbehandler), in place of who was.',
  { citizen: citizenField, caseworker: initialsField(), on: dayField('First day') },
  ({ citizen, caseworker, on }, context) => {
    const { state } = context;
    const patient = patientWith(citizen, state);
    const from = on ?? today(context);
    const role = 'Koordinerende sagsbehandler';
    const [before] = end(state, from, (one) => one.patientId === patient.id && one.role === role);
    const pathwayId =
      before?.pathwayId ?? [...state.pathways.values()].find((one) => one.patientId === patient.id)?.id ?? null;
    involve(state, { initials: caseworker, role, primary: false, from, until: null, patientId: patient.id, pathwayId });
    regroup(patient, from, state);
    return { caseworker, from };
  },
);

const changeCaseworker = onRegister(
  'change-caseworker',
  'The citizen gets another caseworker, who takes over the open cases.',
  { citizen: citizenField, caseworker: initialsField('social'), on: dayField('First day of the new caseworker') },
  ({ citizen, caseworker, on }, context) => {
    const { state } = context;
    const patient = patientWith(citizen, state);
    const from = on ?? today(context);
    const before = currentOf(patient, from, state).find((one) => one.primary);
    end(state, from, (one) => one.id === before?.id);
    const pathwayId = before?.pathwayId ?? null;
    involve(state, { ...primary(caseworker, from), patientId: patient.id, pathwayId });
    const { name, unit } = staffMember(caseworker);
    const Enhed = units.find(({ key }) => key === unit)?.name ?? unit;
    for (const one of state.pathways.values())
      if (one.patientId === patient.id && one.status !== 'Afsluttet') {
        const info = withWords(one.info, { Ansvarlig: name, Enhedskode: unit, Enhed }, state.setUp);
        state.pathways.set(one.id, { ...one, version: one.version + 1, info });
      }
    regroup(patient, from, state);
    return { caseworker, from };
  },
);

const leave = onRegister(
  'caseworker-leaves',
  'Somebody leaves the municipality, and works with no citizen any more; their citizens have nobody in their place.',
  { initials: initialsField(), on: dayField('Day of leaving') },
  ({ initials, on }, context) => {
    const { state } = context;
    const date = on ?? today(context);
    const left = end(state, date, (one) => one.initials === initials);
    state.departed.add(initials);
    for (const id of new Set(left.map((one) => one.patientId))) {
      const patient = state.patients.get(id);
      if (patient) regroup(patient, date, state);
    }
    return { initials, citizens: new Set(left.map((one) => one.patientId)).size };
  },
);

const comeBack = onRegister(
  'caseworker-returns',
  'Somebody who left is employed again.',
  { initials: initialsField() },
  ({ initials }, { state }) => {
    state.departed.delete(initials);
    return { initials };
  },
);

/** Lists the hands on cases, and on those who work with them. */
export const caseHands: readonly Hand<Register>[] = [
  open,
  ...steps.map(step),
  assess,
  changeCaseworker,
  nameCoordinator,
  leave,
  comeBack,
];

const primary = (initials: string, from: string) => ({
  initials,
  role: 'Sagsbehandler',
  primary: true,
  from,
  until: null,
});

const goesOn = ({ until }: Involvement, date: string) => until === null || until > date;

const currentOf = ({ id }: Patient, date: string, { involvements }: Register): Involvement[] =>
  involvements.filter((one) => one.patientId === id && goesOn(one, date));

/** Ends involvements that go on. Returns those that it ended. */
function end(state: Register, date: string, isMeant: (one: Involvement) => boolean): Involvement[] {
  const ended = state.involvements.filter((one) => isMeant(one) && goesOn(one, date));
  state.involvements = state.involvements.map((one) =>
    ended.includes(one) ? { ...one, version: one.version + 1, until: date } : one,
  );
  return ended;
}

/** Puts a patient on the lists of those who work with them on a date. */
function regroup(patient: Patient, date: string, state: Register): void {
  const initials = currentOf(patient, date, state).map((one) => one.initials);
  state.patients.set(patient.id, { ...patient, version: patient.version + 1, ...belongingTo(initials) });
}

const titleOf = ({ name, status }: Pathway): string => `${name}, ${status}`;
const shown = (one: Pathway) => ({ case: one.id, title: one.name, status: one.status });
