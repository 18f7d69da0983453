import type { Activity, ActivityKind } from '../../src/domain/case.ts';
import type { CalendarDate } from '../../src/domain/dates.ts';
import { dateOf } from './danish-midnight.ts';
import { facts, isOn } from './map-words.ts';
import type { WireActivity } from './wire.ts';

const kinds = new Map<string, ActivityKind>([
  ['TILBUD', 'OFFER'],
  ['MENTOR', 'MENTOR'],
  ['UDDANNELSE', 'EDUCATION'],
]);

/** What kind of activity a type of the system is. */
export const kindOf = ({ activityType }: Pick<WireActivity, 'activityType'>): ActivityKind =>
  kinds.get(activityType) ?? 'OTHER';

/** What a citizen takes part in; the system does not say what is voluntary, so neither do we (D75). */
export const activityOf = (area: string, wire: WireActivity, today: CalendarDate): Activity => ({
  area,
  id: wire.id,
  title: wire.title,
  kind: kindOf(wire),
  systemStatus: wire.status,
  active: activeBy(wire, today),
  voluntary: null,
  startsOn: dateOf(wire.startDate),
  endsOn: dateOf(wire.endDate),
  provider: wire.providerName || null,
  facts: facts({ Paragraf: wire.paragraph, 'Timer om ugen': wire.weeklyHours?.toLocaleString('da') }),
});

const runs = new Map<string, boolean>([
  ['Igangværende', true],
  ['Planlagt', false],
  ['Gennemført', false],
  ['Afbrudt', false],
]);

/** Whether we know what an activity's status means: behind a word nobody has heard of may be one that runs. */
export const isKnownStatus = ({ status }: WireActivity): boolean => runs.has(status);

function activeBy({ status, startDate, endDate }: WireActivity, today: CalendarDate): boolean | null {
  const isRunning = runs.get(status) ?? null;
  return isRunning && isOn(today, dateOf(startDate), dateOf(endDate));
}
