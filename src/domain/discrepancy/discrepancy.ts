import type { Address, Contact } from '../citizen/case.ts';
import { coordinatorOf, type PersonRecord } from '../citizen/citizen.ts';
import type { Area } from '../citizen/source.ts';
import { phoneForm, textForm } from '../normal-form.ts';

/** Names the fields that are compared between the systems. */
export type DiscrepancyField = 'NAME' | 'PHONE' | 'ADDRESS' | 'COORDINATOR';

/** A fact that two systems tell differently: both values, both sources. */
export type Discrepancy = {
  field: DiscrepancyField;
  values: { area: Area; value: string }[];
};

/** Returns a value in the form in which two are compared. */
export const comparedForm = (field: DiscrepancyField, value: string): string =>
  field === 'PHONE' ? phoneForm(value) : textForm(value);

/** Where the systems disagree. Addresses are compared only when `addresses` says that they may be shown. */
export function discrepancies(
  seen: readonly PersonRecord[],
  contacts: readonly Contact[],
  addresses: boolean,
): Discrepancy[] {
  const named = (area: Area) => coordinatorOf(contacts.filter((one) => one.area === area.key))?.name ?? null;
  return [
    differing('NAME', seen, ({ person }) => person.name),
    differing('PHONE', seen, ({ person }) => person.phone),
    ...(addresses ? [differing('ADDRESS', seen, ({ person }) => person.address && written(person.address))] : []),
    differing('COORDINATOR', seen, ({ area }) => named(area)),
  ].filter((one) => one !== null);
}

/** An address on one line: `Storegade 1, 8500 Grenaa`. */
const written = (address: Address): string => `${address.line}, ${address.postalCode} ${address.city}`;

function differing(
  field: DiscrepancyField,
  seen: readonly PersonRecord[],
  wordOf: (one: PersonRecord) => string | null,
): Discrepancy | null {
  const values = seen.flatMap((one) => {
    const value = wordOf(one);
    return value === null ? [] : [{ area: one.area, value }];
  });
  return new Set(values.map(({ value }) => comparedForm(field, value))).size > 1 ? { field, values } : null;
}
