import type { Fact, Unit } from '../../src/domain/case.ts';
import { calendarDate, type CalendarDate } from '../../src/domain/dates.ts';
import type { WireNode } from './wire.ts';

/** What a node of the tree says under a Danish label; null where it says nothing. */
type Info = (label: string) => string | null;

const notYet = 'Ansøgt';
const ended = new Set(['Afsluttet', 'Annulleret', 'Fjernet', 'Frafaldet', 'Afgjort', 'Afslået', 'Ophørt']);

/** A node's additional info, by label. */
export function infoOf({ additionalInfo }: WireNode): Info {
  const values = new Map<string, string>();
  for (const { key, value } of additionalInfo) values.set(key, value);
  return (label) => values.get(label) || null;
}

/** The system's own word for how a node stands. */
export const statusOf = ({ workflowState, pathwayStatus }: WireNode): string =>
  workflowState?.name ?? pathwayStatus ?? 'Ikke oplyst';

/** Whether a node is in force on a day. A status nobody has heard of ends nothing: then the dates alone tell. */
export function isRunning(node: WireNode, lastOn: CalendarDate | null, today: CalendarDate): boolean {
  const status = statusOf(node);
  return status !== notYet && !ended.has(status) && (lastOn === null || lastOn >= today);
}

/** The date that the system wrote; null where there is none. */
export const dateOf = (text: string | null): CalendarDate | null => (text === null ? null : calendarDate(text));

/** The unit (enhed) a node names. */
export function unitOf(info: Info): Unit | null {
  const [key, name] = [info('Enhedskode'), info('Enhed')];
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
