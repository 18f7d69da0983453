import type { AreaSystem } from '../../src/domain/citizen/area-system.ts';
import { ok } from '../../src/domain/result.ts';
import { systemHttp, type AdapterDeps, type SystemSettings } from '../http.ts';
import { activitiesOf, casesOf } from './cases.ts';
import { closeTask, visibleAfterMs } from './close-task.ts';
import { contactsOf } from './contacts.ts';
import { wordsOf, type Desk } from './desk.ts';
import { listPeople, offersOf, unitsOf } from './lists.ts';
import { findAll } from './people.ts';
import { post } from './post.ts';
import { posted } from './posted.ts';
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
  const desk: Desk = { area, http, setup, words: wordsOf(setup), alarm: deps.alarm, now: deps.now };
  const names = roleNames(desk);
  return {
    area,
    find: (cprs, call) => findAll(desk, cprs, call),
    cases: (people, call) => casesOf(desk, people, call),
    contacts: (people, call) => contactsOf(desk, people, names, call),
    activities: (people, call) => activitiesOf(desk, people, call),
    list: (filter, page, call) => listPeople(desk, filter, page, call),
    units: () => unitsOf(desk),
    offers: (call) => offersOf(desk, call),
    post: (person, posting, call) => post(desk, person, posting, call),
    posted: (person, markers, call) => posted(desk, person, async () => ok(markers), call),
    closeTask: (person, id, how, call) => closeTask(desk, { person, id, how }, call),
    grants: null,
    visibleAfterMs,
    health: (work) => http.health(work),
    close: () => http.close(),
  };
}
