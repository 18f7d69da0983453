import { staff } from '../people/staff.ts';
import { actorOf, unitSettings } from './actors.ts';
import type { SetUp } from './set-ups.ts';

/** Returns a gateway's settings for a mock with this set-up. */
export function settingsOf(setUp: SetUp): Readonly<Record<string, unknown>> {
  const { codes, caseStatuses, activityStates, activityTypes, batch, taskBySelf, jointPlan, taskType } = setUp;
  const searched = (path: string) => ({ path, filter: 'citizenId', size: 100 });
  return {
    people: { batch: batch ? { path: '/citizensearch', filter: 'cpr', size: 100 } : null },
    list: { caseworkerFilter: batch ? 'caseworkerIdentifier' : null, sort: batch ? ['displayName', 'id'] : [] },
    jointPlan: { tags: [batch ? jointPlan.title : jointPlan.id], with: ['social'] },
    contacts: { batch: batch ? searched('/responsibleCaseworkers/search') : null },
    roles: { [codes.coordinator]: 'COORDINATOR', [codes.caseworker]: 'CASEWORKER', [codes.mentor]: 'MENTOR' },
    caseworkers: batch ? { by: 'initials' } : { by: 'actorId', names: initialsByActor() },
    units: unitSettings(),
    cases: batch ? searched('/cases/search') : { path: '/citizens/{id}/cases' },
    progress: {
      [caseStatuses.opened]: 'OPENED',
      [caseStatuses.informed]: 'INFORMED',
      [caseStatuses.decided]: 'DECIDED',
      [caseStatuses.closed]: 'CLOSED',
    },
    assessments: {
      STAYS: ['Forbliver i beskæftigelse'],
      MOVES: { social: ['Overflyttes til socialområdet'] },
    },
    activities: batch ? searched('/activities/search') : { path: '/citizens/{id}/activities' },
    activityStates: {
      [activityStates.planned]: 'NOT_BEGUN',
      [activityStates.running]: 'RUNNING',
      [activityStates.done]: 'ENDED',
    },
    kinds: {
      [activityTypes.offer]: 'OFFER',
      [activityTypes.mentor]: 'MENTOR',
      [activityTypes.education]: 'EDUCATION',
    },
    offers: '/offers',
    tasks: { type: taskType, self: taskBySelf ? '/tasks/{id}' : null },
    note: { journalType: '022.420.000', kle: 'KLE_15.20.00', facet: 'KLE_ACTION_FACETS_G01', onTasks: batch },
  };
}

const initialsByActor = () => Object.fromEntries(staff.map((member) => [actorOf(member).actorId, member.initials]));
