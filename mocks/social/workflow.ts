import type { SetUp } from './set-ups.ts';

/** A grant's transition from one state of its workflow to another. */
export type Transition = { id: number; name: string; to: string };

const annul = { id: 5, name: 'Annullér', to: 'Annulleret' };
const change = { id: 6, name: 'Ændr', to: 'Ændret' };
const end = { id: 7, name: 'Afslut', to: 'Afsluttet' };

const transitions = new Map<string, readonly Transition[]>([
  [
    'Ansøgt',
    [
      { id: 1, name: 'Bevilg', to: 'Bevilget' },
      { id: 8, name: 'Bevilg delvist', to: 'Delvist bevilget' },
      { id: 2, name: 'Afslå', to: 'Afslået' },
      { id: 3, name: 'Frafald', to: 'Frafaldet' },
      { id: 4, name: 'Fjern', to: 'Fjernet' },
    ],
  ],
  ['Bevilget', [change, end, annul]],
  ['Delvist bevilget', [change, end, annul]],
  ['Ændret', [change, end, annul]],
]);

/** Lists a state's transitions; none where it has ended (Afsluttet, Afslået, Ophørt …). */
export const transitionsFrom = (state: string): readonly Transition[] => transitions.get(state) ?? [];

/** Returns a state's transition by its name, if it has that. */
export const transitionNamed = (state: string, name: string): Transition | undefined =>
  transitionsFrom(state).find((one) => one.name === name);

const states = [
  'Ansøgt',
  'Bevilget',
  'Delvist bevilget',
  'Ændret',
  'Afslået',
  'Afsluttet',
  'Annulleret',
  'Frafaldet',
  'Fjernet',
];

/** Returns a state as the vendor writes it, in the municipality's own word. */
export const stateBody = (state: string, { states: words }: SetUp) => ({
  id: 7_140 + states.indexOf(state),
  name: words[state] ?? state,
  key: null,
  _links: {},
});
