import { z } from 'zod';
import { citizenField, dayField, hand, meant, today } from '../kit/hand.ts';
import type { Hand } from '../kit/operation.ts';
import { Refusal } from '../kit/refusal.ts';
import { datedBy, moveGrant } from './grants.ts';
import { applyForGrant } from './new-grant.ts';
import { patientWith } from './patient-with.ts';
import { paragraph, weekly } from './register-grants.ts';
import type { Element, Grant, Register } from './register.ts';
import { transitionNamed } from './workflow.ts';

const day = z.iso.date().optional();
const content = {
  startsOn: day.describe('First day of the grant'),
  endsOn: day.describe('Last day of the grant'),
  minutes: z.int().min(1).optional().describe('Minutes a visit'),
  visitsPerWeek: z.int().min(1).max(100).optional().describe('Visits a week'),
  provider: z.string().min(1).optional().describe('Supplier (leverandør)'),
};
const contentFields = z.object(content);

const onRegister = hand<Register>();

const apply = onRegister(
  'apply-for-grant',
  'A grant is applied for (ansøgt).',
  {
    citizen: citizenField,
    title: z.string().min(1).default('Bostøtte').describe('Name of the grant'),
    paragraph: z
      .string()
      .refine((text) => paragraph(text).length > 0, 'must be written as Serviceloven § 85')
      .default('Serviceloven § 85'),
    ...content,
  },
  ({ citizen, title, paragraph: words, ...given }, { state, now }) => {
    const { id: patientId } = patientWith(citizen, state);
    const pathwayId = [...state.pathways.values()].find((one) => one.patientId === patientId)?.id ?? null;
    const elements = [...paragraph(words), ...elementsOf(given)];
    return shown(applyForGrant(state, { patientId, pathwayId, name: title, elements }, now()));
  },
);

/** The hands that move a grant, each by a transition of the workflow. */
const moves: readonly [name: string, transition: string, does: string][] = [
  ['approve-grant', 'Bevilg', 'A grant that was applied for is approved (bevilget).'],
  ['approve-grant-partly', 'Bevilg delvist', 'A grant that was applied for is approved in part (delvist bevilget).'],
  ['reject-grant', 'Afslå', 'A grant that was applied for is rejected (afslået).'],
  ['renounce-grant', 'Frafald', 'The citizen gives up an application (frafaldet).'],
  ['remove-grant', 'Fjern', 'An application is removed (fjernet).'],
  ['change-grant', 'Ændr', 'A grant is changed (ændret).'],
  ['end-grant', 'Afslut', 'A grant is ended (afsluttet).'],
  ['annul-grant', 'Annullér', 'A grant is annulled (annulleret).'],
];

const move = ([name, transition, does]: (typeof moves)[number]): Hand<Register> =>
  onRegister(
    name,
    does,
    {
      citizen: citizenField,
      grant: z.int().optional().describe('Id of the grant; not needed where only one is possible'),
      on: dayField('Date of the decision'),
      informedOn: day.describe('Day on which the citizen was informed'),
      ...content,
    },
    ({ citizen, grant: id, on, informedOn, ...given }, context) => {
      const { state, now } = context;
      const patient = patientWith(citizen, state);
      const possible = [...state.grants.values()].filter(
        (one) => one.patientId === patient.id && transitionNamed(one.state, transition),
      );
      const grant = meant('grant', id, possible, (one) => `${one.name}, ${one.state}`);
      const chosen = transitionNamed(grant.state, transition);
      if (!chosen) throw new Refusal('The grant has no such transition');
      const filled: Element[] = [
        { type: datedBy(chosen.to), date: on ?? today(context) },
        ...(informedOn ? [{ type: 'citizenInformedDate' as const, date: informedOn }] : []),
        ...elementsOf(given),
      ];
      return shown(moveGrant(state, grant, chosen, filled, now()));
    },
  );

/** Lists the hands on grants. */
export const grantHands: readonly Hand<Register>[] = [apply, ...moves.map(move)];

function elementsOf({ startsOn, endsOn, minutes, visitsPerWeek, provider }: z.output<typeof contentFields>): Element[] {
  return [
    ...(startsOn ? [{ type: 'entryDate' as const, date: startsOn }] : []),
    ...(endsOn ? [{ type: 'basketGrantEndDate' as const, date: endsOn }] : []),
    ...(minutes ? [{ type: 'visitatedDurationInMinutes' as const, number: minutes }] : []),
    ...(visitsPerWeek ? [weekly(visitsPerWeek)] : []),
    ...(provider ? [{ type: 'supplier' as const, supplier: { name: provider } }] : []),
  ];
}

const shown = ({ id, version, name, state }: Grant) => ({ grant: id, version, name, state });
