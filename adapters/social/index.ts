import type { AreaSystem } from '../../src/domain/citizen/area-system.ts';
import { systemHttp, type AdapterDeps, type SystemSettings } from '../http.ts';
import { answerEach, answeredNow, withValue } from '../kit/answers.ts';
import { sessionsBy } from '../kit/session.ts';
import { activitiesOf } from './activities.ts';
import { casesOf } from './cases.ts';
import { offersOf, unitsOf } from './catalogue.ts';
import { grantChanges } from './changes.ts';
import { closeTask } from './close-task.ts';
import { contactsOf } from './contacts.ts';
import { findPerson } from './find.ts';
import { grantNumbered } from './grants.ts';
import { listPeople } from './list.ts';
import { SocialSession } from './session.ts';
import { storedEntries } from './stored-entries.ts';
import { wordsOf } from './vocabulary.ts';
import { writeEntry } from './write-entry.ts';

/**
 * Connects to the social area's system, shaped like KMD Nexus. It knows no batches, so each citizen is one call to find (two
 * where a view tells of a joint plan), two more for all sections, and one for each grant where the view does not show its dates;
 * at most eight calls at once for one request of ours.
 */
export function connect(settings: SystemSettings, deps: AdapterDeps): AreaSystem {
  const { area } = settings;
  const http = systemHttp(settings, { ...deps, tokenRequest: { body: {} } });
  const shared = { ...deps, area, http, words: wordsOf(settings.setup), root: { known: null } };
  const during = sessionsBy((within) => new SocialSession(shared, within));
  const changes = grantChanges(shared.words.setup.changes);
  return {
    area,
    find: (cprs, within) => answerEach(cprs, (cpr) => findPerson(during(within), cpr)),
    cases: (people, within) => answerEach(people, (person) => casesOf(during(within), person)),
    contacts: (people, within) => answerEach(people, (person) => contactsOf(during(within), person)),
    activities: (people, within) => answerEach(people, (person) => activitiesOf(during(within), person)),
    list: (filter, page, within) => listPeople(during(within), filter, page),
    units: (within) => unitsOf(during(within)),
    offers: (within) => offersOf(during(within)),
    post: (person, entry, within) => writeEntry(during(within), person, entry),
    posted: async (person, markers, within) =>
      withValue(await storedEntries(during(within), person, { markers }), ({ ours }) => ours),
    closeTask: (person, id, _, within) => closeTask(during(within), person, id),
    // No call is known that gives a citizen a view: people there do, and are asked to.
    mark: async () => answeredNow(deps, 'not-kept-here'),
    grants: {
      changes: (cursor, within) => changes(during(within), cursor),
      grant: (number, within) => grantNumbered(during(within), number),
    },
    visibleAfterMs: 0,
    health: http.health,
    close: http.close,
  };
}
