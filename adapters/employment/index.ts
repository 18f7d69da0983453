import type { AreaSystem } from '../../src/domain/citizen/area-system.ts';
import { ok } from '../../src/domain/result.ts';
import { systemHttp, type AdapterDeps, type SystemSettings } from '../http.ts';
import { activitiesOf, casesOf } from './cases.ts';
import { closeTask, visibleAfterMs } from './close-task.ts';
import { contactsOf } from './contacts.ts';
import { wordsOf, type EmploymentSession } from './session.ts';
import { listPeople, offersOf, unitsOf } from './list.ts';
import { findAll } from './find.ts';
import { writeEntry } from './write-entry.ts';
import { storedEntries } from './stored-entries.ts';
import { roleNames } from './role-names.ts';
import { setup as schema } from './setup.ts';

/**
 * Connects to an employment system shaped like KMD Momentum. What differs by municipality, and each call that no public source
 * tells of, is in its settings file (`setup.ts`).
 */
export function connect(settings: SystemSettings, deps: AdapterDeps): AreaSystem {
  const { area, url } = settings;
  const http = systemHttp(settings, { ...deps, tokenRequest: { body: { resource: url } } });
  const setup = schema.parse(settings.setup ?? {});
  const session: EmploymentSession = { area, http, setup, words: wordsOf(setup), alarm: deps.alarm, now: deps.now };
  const names = roleNames(session);
  return {
    area,
    find: (cprs, call) => findAll(session, cprs, call),
    cases: (people, call) => casesOf(session, people, call),
    contacts: (people, call) => contactsOf(session, people, names, call),
    activities: (people, call) => activitiesOf(session, people, call),
    list: (filter, page, call) => listPeople(session, filter, page, call),
    units: () => unitsOf(session),
    offers: (call) => offersOf(session, call),
    post: (person, entry, call) => writeEntry(session, person, entry, call),
    posted: (person, markers, call) => storedEntries(session, person, async () => ok(markers), call),
    closeTask: (person, id, how, call) => closeTask(session, { person, id, how }, call),
    grants: null,
    visibleAfterMs,
    health: (work) => http.health(work),
    close: () => http.close(),
  };
}
