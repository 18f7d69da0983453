import type { AreaSystem } from '../../src/domain/area-system.ts';
import { dateInDenmark } from '../../src/domain/dates.ts';
import { systemHttp, type AdapterDeps, type SystemSettings } from '../http.ts';
import { findAll, sectionOf, type Desk } from './batches.ts';
import { listPeople, offersOf, unitsOf } from './lists.ts';
import { closeTask, visibleAfterMs } from './close-task.ts';
import { activityOf, isKnownStatus } from './map-activity.ts';
import { caseOf, contactOf, isKnownRole } from './map.ts';
import { post } from './post.ts';
import { posted } from './posted.ts';
import {
  activityColumns,
  caseColumns,
  readActivity,
  readCase,
  readResponsibility,
  responsibilityColumns,
  type WireActivity,
  type WireCase,
  type WireResponsibility,
} from './wire.ts';

const cases = { call: 'cases.search', path: '/cases/search', columns: caseColumns, reads: readCase };
const contacts = {
  call: 'caseworkers.search',
  path: '/responsibleCaseworkers/search',
  columns: responsibilityColumns,
  reads: readResponsibility,
  // Who coordinates stands in the code: behind one nobody has heard of may be the coordinator.
  isClear: isKnownRole,
};
const activities = {
  call: 'activities.search',
  path: '/activities/search',
  columns: activityColumns,
  reads: readActivity,
  isClear: isKnownStatus,
};

/** Connects to an employment system shaped like KMD Momentum; each of its batch doors takes one call for a hundred people. */
export function connect(settings: SystemSettings, deps: AdapterDeps): AreaSystem {
  const { area, url } = settings;
  const http = systemHttp(settings, { ...deps, tokenRequest: { body: { resource: url } } });
  const desk: Desk = { area, http, alarm: deps.alarm, now: deps.now };
  const today = () => dateInDenmark(new Date(deps.now()));
  const ofCases = { ...cases, item: (wire: WireCase) => caseOf(area, wire) };
  const ofContacts = { ...contacts, item: (wire: WireResponsibility) => contactOf(area, wire, today()) };
  const ofActivities = { ...activities, item: (wire: WireActivity) => activityOf(area, wire, today()) };
  return {
    area,
    find: (cprs, call) => findAll(desk, cprs, call),
    cases: (people, call) => sectionOf(desk, people, ofCases, call),
    contacts: (people, call) => sectionOf(desk, people, ofContacts, call),
    activities: (people, call) => sectionOf(desk, people, ofActivities, call),
    list: (filter, page, call) => listPeople(desk, filter, page, call),
    units: (call) => unitsOf(desk, call),
    offers: (call) => offersOf(desk, call),
    post: (person, posting, call) => post(desk, person, posting, call),
    posted: (person, markers, call) => posted(desk, person, () => markers, call),
    closeTask: (person, id, how, call) => closeTask(desk, { person, id, how }, call),
    grants: null,
    visibleAfterMs,
    health: (work) => http.health(work),
    close: () => http.close(),
  };
}
