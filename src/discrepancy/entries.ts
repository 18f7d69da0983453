import { renderEntry, type EntryField, type RenderedEntry } from '../delivery/render-entry.ts';
import type { DiscrepancyField } from '../domain/discrepancy/discrepancy.ts';

/**
 * The right value as a task may tell it; nothing where its area may not see it. `value` null: an address, which somebody may
 * protect before the task is read.
 */
export type ToldValue = { area: string; by: string; value: string | null };

/** Renders the task to correct a field, for the unit that has the citizen. */
export const correctionTask = (
  field: DiscrepancyField,
  unit: string | null,
  told: ToldValue | null,
  marker: string,
): RenderedEntry =>
  renderEntry(
    { kind: 'task', title: `Ret ${fieldWords[field]}`, unit, dueOn: null, marker },
    [{ label: 'Oplysning', value: fieldWords[field] }, ...toldFields(told)],
    'Ret oplysningen her, hvis den er forkert, og luk opgaven, når I har taget stilling.',
  );

function toldFields(told: ToldValue | null): EntryField[] {
  if (!told) return [{ label: 'Helhed', value: 'viser en anden værdi, som ikke kan skrives her. Spørg borgeren.' }];
  const { area, by, value } = told;
  return [
    { label: `Hos ${area} står`, value: value ?? 'noget andet. Se det i Helhed.' },
    { label: 'Bedt om af', value: by },
  ];
}

const fieldWords: Readonly<Record<DiscrepancyField, string>> = {
  NAME: 'navnet',
  PHONE: 'telefonnummeret',
  ADDRESS: 'adressen',
  COORDINATOR: 'koordinatoren',
};
