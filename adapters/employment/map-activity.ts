import type { Activity } from '../../src/domain/citizen/case.ts';
import { todayAt, type EmploymentSession } from './session.ts';
import { facts } from './facts.ts';
import { isOn, periodOf } from './period.ts';
import type { WireActivity } from './wire-records.ts';
import { numberOf, trimmed } from './vocabulary.ts';

/** Tells whether an activity's words are known: behind an unknown status may be one that runs. */
export const isKnownActivity = ({ words }: EmploymentSession, { status, activityType }: WireActivity): boolean =>
  words.activityStates(status) !== undefined && words.kinds(activityType) !== undefined;

/** Maps an activity of a citizen; the system does not say what is voluntary, so neither do we (D75). */
export function activityOf(session: EmploymentSession, wire: WireActivity): Activity {
  const { area, words } = session;
  const period = periodOf(wire.startDate, wire.endDate);
  const state = words.activityStates(wire.status);
  return {
    area,
    id: wire.id,
    title: wire.title.trim(),
    kind: words.kinds(wire.activityType) ?? 'OTHER',
    systemStatus: wire.status.trim(),
    active: state === undefined ? null : state === 'RUNNING' && isOn(todayAt(session), period),
    voluntary: null,
    startsOn: period.from,
    endsOn: period.until,
    provider: trimmed(wire.providerName),
    facts: facts({ Paragraf: wire.paragraph, 'Timer om ugen': numberOf(wire.weeklyHours)?.toLocaleString('da') }),
  };
}
