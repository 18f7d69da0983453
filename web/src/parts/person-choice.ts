import type { ContactPersonFragment, PlanMemberPartsFragment } from '../generated/graphql.ts';
import type { ActionField } from './form-values.ts';
import type { Option } from './field.tsx';
import { unitOf } from './referral-content.ts';

/** Somebody with a part in a case: where they work, and what that area's system calls them. */
export type Person = { area: string; unit: string; caseworker: string; name: string };

/** The choice of somebody whom Helhed does not know yet. */
const somebodyElse = 'else';

type Known = { people: readonly Person[]; units: readonly Option[] };

/** True for somebody whom one area's system has with a unit of another area: they have no name in that area's system. */
const isElsewhere = ({ area, unit }: Person, units: readonly Option[]): boolean => {
  const those = units.filter(({ value }) => value.endsWith(`/${unit}`));
  return those.length > 0 && those.every(({ value }) => value !== `${area}/${unit}`);
};

/** Returns the fields by which a person is chosen: those whom Helhed knows about the case, and somebody else by unit and name. */
export function personFields(
  { name, label, when = {} }: Pick<ActionField, 'name' | 'label' | 'when'>,
  { people, units }: Known,
): ActionField[] {
  const other = { kind: 'line' as const, when: { ...when, [name]: somebodyElse } };
  const unitName = ({ area, unit }: Person) => units.find(({ value }) => value === `${area}/${unit}`)?.text ?? unit;
  return [
    {
      name,
      label,
      kind: 'select',
      choices: [
        ...people.flatMap((person, index) =>
          isElsewhere(person, units) ? [] : [{ value: String(index), text: `${person.name}, ${unitName(person)}` }],
        ),
        { value: somebodyElse, text: 'En anden …' },
      ],
      when,
    },
    { ...other, name: `${name}Unit`, label: 'I hvilken enhed?', kind: 'select', choices: [...units] },
    { ...other, name: `${name}Name`, label: 'Navn' },
    { ...other, name: `${name}Initials`, label: 'Initialer i fagsystemet' },
  ];
}

/** Returns the person that was chosen; with nothing in it where nobody was. */
export function personIn(values: Record<string, string>, name: string, people: readonly Person[]): Person {
  const known = people[Number(values[name])];
  if (values[name] !== somebodyElse && known) return known;
  return {
    ...(unitOf(values[`${name}Unit`] ?? '') ?? { area: '', unit: '' }),
    caseworker: (values[`${name}Initials`] ?? '').trim(),
    name: (values[`${name}Name`] ?? '').trim(),
  };
}

/** Leaves out those who are there already, by where they work and what they are called there. */
export const eachOnce = (people: readonly Person[]): Person[] =>
  people.filter(
    (one, index) =>
      people.findIndex(
        ({ area, unit, caseworker }) => area === one.area && unit === one.unit && caseworker === one.caseworker,
      ) === index,
  );

/** Returns a member of a plan as somebody who can be chosen. */
export const memberPerson = ({ area, unit, caseworker, name }: PlanMemberPartsFragment): Person => ({
  area: area.key,
  unit,
  caseworker,
  name,
});

/** Returns those contacts of a citizen who have a unit and a name in their area's system, but for those who are known to be no longer. */
export const contactPeople = (contacts: readonly ContactPersonFragment[] | null | undefined): Person[] =>
  eachOnce(
    (contacts ?? []).flatMap(({ area, unit, initials, name, active }) =>
      initials && unit && active ? [{ area: area.key, unit: unit.key, caseworker: initials, name }] : [],
    ),
  );
