import type { Listed } from '../../src/domain/citizen/answer.ts';
import type { Person } from '../../src/domain/citizen/area-system.ts';
import type { Activity } from '../../src/domain/citizen/case.ts';
import type { PerPerson } from '../kit/answers.ts';
import { isOn, periodOf } from '../kit/dates.ts';
import { byId, numberOf, trimmed } from '../kit/records.ts';
import type { Mapped } from '../kit/session.ts';
import { facts } from './cases.ts';
import { readSection } from './sections.ts';
import type { EmploymentSession } from './session.ts';
import { activityColumns, readActivity, type WireActivity } from './wire-records.ts';

/** Reads the activities of citizens, as the settings file says. */
export const activitiesOf = (
  session: EmploymentSession,
  people: readonly Person[],
): Promise<PerPerson<Listed<Activity>>> =>
  readSection(session, people, session.setup.activities, {
    call: 'activities.search',
    columns: activityColumns,
    reads: readActivity,
    keyOf: byId,
    map: (wire: WireActivity) => activityOf(session, wire),
  });

/** An activity, clear where its words are known: behind an unknown status may be one that runs. The system does not say what is voluntary, so neither do we (D75). */
function activityOf({ area, words, today }: EmploymentSession, wire: WireActivity): Mapped<Activity> {
  const period = periodOf(wire.startDate, wire.endDate);
  const state = words.activityStates(wire.status);
  const kind = words.kinds(wire.activityType);
  const item: Activity = {
    area,
    id: wire.id,
    title: wire.title.trim(),
    kind: kind ?? 'OTHER',
    systemStatus: wire.status.trim(),
    active: state === null ? null : state === 'RUNNING' && isOn(today, period),
    voluntary: null,
    startsOn: period.from,
    endsOn: period.until,
    provider: trimmed(wire.providerName),
    facts: facts({ Paragraf: wire.paragraph, 'Timer om ugen': numberOf(wire.weeklyHours)?.toLocaleString('da') }),
  };
  return { item, isClear: state !== null && kind !== null };
}
