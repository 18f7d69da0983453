import type { Fact, Unit } from '../../src/domain/citizen/case.ts';
import { folded } from '../../src/domain/law/paragraph.ts';
import { dateOf, type ReadDate } from '../kit/dates.ts';
import type { WireNode } from './wire.ts';

/**
 * Reads the text of a node under a label of the settings: null where it says nothing, undefined where it has no such
 * label.
 */
export type Info = (label: string | null) => string | null | undefined;

/** A node's additional information, by label. */
export function infoOf({ additionalInfo }: WireNode): Info {
  const values = new Map<string, string | null>();
  for (const { key, value } of additionalInfo ?? []) {
    const text = value === null || value === undefined ? '' : String(value).trim();
    values.set(folded(key), text || null);
  }
  return (label) => (label === null ? undefined : values.get(folded(label)));
}

/** The date under a label; undefined where there is no such label. */
export function dateUnder(info: Info, label: string | null): ReadDate | undefined {
  const text = info(label);
  return text === undefined ? undefined : dateOf(text);
}

/** The unit (enhed) a node names. */
export function unitOf(info: Info, labels: { unitKey: string | null; unitName: string | null }): Unit | null {
  const [key, name] = [info(labels.unitKey), info(labels.unitName)];
  return key && name ? { key, name } : null;
}

/** The facts under these labels, as the system words them. */
export function factsOf(info: Info, labels: readonly string[]): Fact[] {
  const facts: Fact[] = [];
  for (const label of labels) {
    const value = info(label);
    if (value) facts.push({ label, value });
  }
  return facts;
}
