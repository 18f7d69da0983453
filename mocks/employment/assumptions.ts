/** What the employment mock does that no public source of the vendor's shows: ask the vendor, or look with `npm run probe`. */
export const assumptions: readonly string[] = [
  'POST /citizensearch filters by many cpr, by id and by caseworkerIdentifier; a term is a part of the name',
  'a row of /citizensearch has id, displayName and contactInformation as well, and the answer totalSearchCount beside hasMore',
  'contactInformation has phone {number, isMobile} and email {address}; the vendor described them so in 2020',
  'cases as such: POST /cases/search and GET /citizens/{id}/cases, with their fields and statuses',
  'activities as such: POST /activities/search and GET /citizens/{id}/activities, with their fields, types and statuses',
  'POST /responsibleCaseworkers/search by many citizenId: the row of searchContacts, and id, citizenId, responsibilityName, caseworkerIsActive',
  'searchContacts shows those whose responsibility has ended, too',
  'GET /offers; GET /alerts?referenceId=',
  'GET /tasks/{id} answers with the task, as POST /tasks does; POST /tasks answers 201',
  'the numbers of a task’s states in a list but 0, and the word »Frist overskredet«',
  'a task without deadline or actor; 400 for an actor nobody knows; an ended task takes no new state',
  'POST /journals/note answers 200 with an id; GET /journals/{id} gives body and referenceId back; there are notes on tasks',
  'a unit’s tasks are for an actor that stands for all who work there',
  'e-mail addresses are initials at example.dk; the tag »Fælles plan« means a joint plan; nothing is known of protected addresses',
  'a write shows in reads 1 to 3 seconds later',
  'the path of the token endpoint, and its errors as OAuth has them; a search is too broad without filter, without term, over 100 records',
];
