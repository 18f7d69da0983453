import type { AreaSystem, Person } from '../../src/domain/citizen/area-system.ts';
import type { Cpr } from '../../src/domain/cpr.ts';
import { dateInDenmark } from '../../src/domain/dates.ts';
import { systemHttp, type AdapterDeps, type SystemSettings } from '../http.ts';
import { activitiesOf } from './activities.ts';
import { withValue } from './with-value.ts';
import { casesOf } from './cases.ts';
import { grantChanges } from './changes.ts';
import { socialSessions } from './session.ts';
import { closeTask } from './close-task.ts';
import { contactsOf } from './contacts.ts';
import { grantNumbered } from './grants.ts';
import { listPeople } from './list.ts';
import { storedEntries } from './stored-entries.ts';
import { offersOf } from './offers.ts';
import { findPerson } from './find.ts';
import { writeEntry } from './write-entry.ts';
import { unitsOf } from './units.ts';
import { wordsOf } from './vocabulary.ts';
import type { Answer } from '../../src/domain/citizen/answer.ts';

/**
 * Connects to the social area's system, shaped like KMD Nexus. It knows no batches, so each citizen is one call to find (two
 * where a view tells of a joint plan), two more for all sections, and one for each grant where the view does not show its dates;
 * at most eight calls at once for one request of ours.
 */
export function connect(settings: SystemSettings, deps: AdapterDeps): AreaSystem {
  const { area } = settings;
  const http = systemHttp(settings, { ...deps, tokenRequest: { body: {} } });
  const words = wordsOf(settings.setup);
  const during = socialSessions(area, words, http, deps);
  const today = () => dateInDenmark(new Date(deps.now()));
  const changes = grantChanges(words.setup.changes, deps);
  return {
    area,
    find: (cprs, within) =>
      each(
        cprs,
        (cpr) => cpr,
        (cpr) => findPerson(during(within), cpr),
      ),
    cases: (people, within) => each(people, cprOf, (person) => casesOf(during(within), person)),
    contacts: (people, within) => each(people, cprOf, (person) => contactsOf(during(within), person, today())),
    activities: (people, within) => each(people, cprOf, (person) => activitiesOf(during(within), person, today())),
    list: (filter, page, within) => listPeople(during(within), filter, page),
    units: (within) => unitsOf(during(within)),
    offers: (within) => offersOf(during(within)),
    post: (person, entry, within) => writeEntry(during(within), person, entry),
    posted: async (person, markers, within) =>
      withValue(await storedEntries(during(within), person, { markers }), ({ ours }) => ours),
    closeTask: (person, id, _, within) => closeTask(during(within), person, id),
    grants: {
      changes: (cursor, within) => changes(during(within), cursor),
      grant: (number, within) => grantNumbered(during(within), number),
    },
    visibleAfterMs: 0,
    health: http.health,
    close: http.close,
  };
}

const cprOf = ({ cpr }: Person): Cpr => cpr;

async function each<Key, Value>(
  keys: readonly Key[],
  cprOf: (key: Key) => Cpr,
  ask: (key: Key) => Promise<Answer<Value>>,
): Promise<ReadonlyMap<Cpr, Answer<Value>>> {
  const [first] = keys;
  if (first !== undefined && keys.length === 1) return new Map([[cprOf(first), await ask(first)]]);
  const asked = new Map(keys.map((key) => [cprOf(key), key]));
  return new Map(await Promise.all([...asked].map(async ([cpr, key]) => [cpr, await ask(key)] as const)));
}
