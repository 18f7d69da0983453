import type { Assumption } from '../kit/assumption.ts';

/**
 * Lists this mock's assumptions. All else has the keys and forms of `test/samples/employment`: ask the vendor, or look
 * with `npm run probe`.
 */
export const assumptions: readonly Assumption[] = [
  { operation: 'token', says: 'the path of the token endpoint, and its errors as OAuth has them' },
  {
    operation: 'citizens.get',
    keys: ['phone', 'email'],
    says: 'contactInformation has phone {number, isMobile} and email {address}; the vendor described them so in 2020',
  },
  {
    operation: 'citizens.search',
    keys: ['id', 'displayName', 'contactInformation', 'totalSearchCount'],
    says: 'a row says who it is about and the answer how many there are; the recorded ones do not',
  },
  {
    operation: 'citizens.search',
    says: 'filters by many cpr, by id and by caseworkerIdentifier, a term as a part of the name; none by start date or tag',
  },
  { operation: 'cases.search', says: 'cases as such, also GET /citizens/{id}/cases, with their fields and statuses' },
  {
    operation: 'activities.search',
    says: 'activities as such, also GET /citizens/{id}/activities, with their fields, types and statuses',
  },
  {
    operation: 'caseworkers.search',
    says: 'many citizenId at once: the row of searchContacts, and id, citizenId, responsibilityName, caseworkerIsActive',
  },
  { operation: 'contacts.search', says: 'those whose responsibility has ended are shown, too' },
  {
    operation: 'cases.search',
    keys: ['assessmentName', 'assessedByName', 'assessedDate'],
    says: 'the area’s own assessment of the citizen stands on a case, where there is one',
  },
  {
    operation: 'tagAssignments.delete',
    says: 'POST /tagassignments/{id}/delete is answered with the id, 404 for none',
  },
  {
    operation: 'offers.list',
    keys: ['ageFrom', 'ageTo', 'access', 'unitKey', 'waitWeeks', 'waitAsOf', 'updatedDate'],
    says: 'GET /offers; an offer tells for whom, how one gets it and how long one waits, or not',
  },
  { operation: 'alerts.list', says: 'GET /alerts?referenceId=' },
  {
    operation: 'tasks.get',
    says: 'GET /tasks/{id} answers with the task, as POST /tasks does; POST /tasks answers 201',
  },
  {
    operation: 'tasks.search',
    says: 'the numbers of a task’s states in a list but 0, and the word »Frist overskredet«',
  },
  {
    operation: 'tasks.create',
    says: 'a task without deadline or actor; 400 for an actor nobody knows; a unit’s tasks are for an actor that stands for all who work there',
  },
  { operation: 'tasks.setState', says: 'an ended task takes no new state' },
  {
    operation: 'journals.list',
    keys: ['referenceId', 'body'],
    says: 'a note gives back its text and what it is on, in the first set-up only',
  },
  { operation: 'journals.create', says: 'answers 200 with an id; there are notes on tasks' },
  {
    operation: 'any',
    says: 'e-mail addresses are initials at example.dk; the tag »Fælles plan« means a joint plan; nothing is known of protected addresses: a hand that protects one sets the alert »Beskyttet adresse«',
  },
  {
    operation: 'any',
    says: 'a write shows in reads 1 to 3 seconds later; a search is too broad without filter, without term, over 100 records',
  },
];
