import type { Person } from '../../src/domain/citizen/area-system.ts';
import type { Activity, AreaCase } from '../../src/domain/citizen/case.ts';
import type { EmploymentSession } from './session.ts';
import { readSection, type PerPerson } from './sections.ts';
import { activityOf, isKnownActivity } from './map-activity.ts';
import { caseOf, isKnownCase } from './map.ts';
import {
  activityColumns,
  caseColumns,
  readActivity,
  readCase,
  type WireActivity,
  type WireCase,
} from './wire-records.ts';
import type { Call, Listed } from '../../src/domain/citizen/answer.ts';

const idOf = ({ id }: { id: string }): string => id;

/** The cases of citizens: no public source says how they are read, so the settings file does. */
export const casesOf = (session: EmploymentSession, people: readonly Person[], within: Call): Promise<PerPerson<Listed<AreaCase>>> => {
  const item = (wire: WireCase) => caseOf(session, wire);
  const isClear = (wire: WireCase) => isKnownCase(session, wire);
  const section = { call: 'cases.search', columns: caseColumns, reads: readCase, idOf, item, isClear };
  return readSection(session, people, session.setup.cases, section, within);
};

/** Reads the activities of citizens, as the settings file says. */
export const activitiesOf = (
  session: EmploymentSession,
  people: readonly Person[],
  within: Call,
): Promise<PerPerson<Listed<Activity>>> => {
  const item = (wire: WireActivity) => activityOf(session, wire);
  const isClear = (wire: WireActivity) => isKnownActivity(session, wire);
  const section = { call: 'activities.search', columns: activityColumns, reads: readActivity, idOf, item, isClear };
  return readSection(session, people, session.setup.activities, section, within);
};
