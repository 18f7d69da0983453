import type { AreaSystem } from '../../src/domain/citizen/area-system.ts';
import { systemHttp, type AdapterDeps, type SystemSettings } from '../http.ts';
import { sessionsBy } from '../kit/session.ts';
import { activitiesOf } from './activities.ts';
import { casesOf } from './cases.ts';
import { offersOf, unitsOf } from './catalogue.ts';
import { closeTask, visibleAfterMs } from './close-task.ts';
import { contactsOf } from './contacts.ts';
import { findAll } from './find.ts';
import { listPeople } from './list.ts';
import { writeMark } from './mark.ts';
import { EmploymentSession, wordsOf } from './session.ts';
import { setup as schema } from './setup.ts';
import { storedEntries } from './stored-entries.ts';
import { writeEntry } from './write-entry.ts';

/**
 * Connects to an employment system shaped like KMD Momentum. What differs by municipality, and each call that no public source
 * tells of, is in its settings file (`setup.ts`).
 */
export function connect(settings: SystemSettings, deps: AdapterDeps): AreaSystem {
  const { area, url } = settings;
  const http = systemHttp(settings, { ...deps, tokenRequest: { body: { resource: url } } });
  const setup = schema.parse(settings.setup ?? {});
  const roleNames = { byCode: new Map<string, string>(), goodUntil: 0 };
  const shared = { ...deps, area, http, setup, words: wordsOf(setup), roleNames };
  const during = sessionsBy((within) => new EmploymentSession(shared, within));
  return {
    area,
    find: (cprs, within) => findAll(during(within), cprs),
    cases: (people, within) => casesOf(during(within), people),
    contacts: (people, within) => contactsOf(during(within), people),
    activities: (people, within) => activitiesOf(during(within), people),
    list: (filter, page, within) => listPeople(during(within), filter, page),
    units: (within) => unitsOf(during(within)),
    offers: (within) => offersOf(during(within)),
    post: (person, entry, within) => writeEntry(during(within), person, entry),
    posted: (person, markers, within) => storedEntries(during(within), person, { markers }),
    closeTask: (person, id, how, within) => closeTask(during(within), person, id, how),
    mark: (person, mark, on, within) => writeMark(during(within), person, mark, on),
    grants: null,
    visibleAfterMs,
    health: http.health,
    close: http.close,
  };
}
