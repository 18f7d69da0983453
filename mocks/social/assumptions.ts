import type { Assumption } from '../kit/assumption.ts';

/** Lists this mock's assumptions. All else has the keys and forms of `test/samples/social`. */
export const assumptions: readonly Assumption[] = [
  { operation: 'token', says: 'the one instance `norddjurs`; a token lives five minutes' },
  {
    operation: 'root',
    keys: ['grantChanges', 'offers'],
    says: 'a list of changed grants, with `cursor` and `limit`, and one of offers',
  },
  {
    operation: 'patients.search',
    keys: ['activeAssignments', 'assignments', 'createBasketGrant'],
    says: 'assignments that hang on the citizen, and applying for a grant by a POST of `{name, pathwayId, elements}`',
  },
  { operation: 'patients.preferences', says: 'a view of its own means a joint plan; its name is a setting' },
  {
    operation: 'pathways.references',
    says: 'what stands in `additionalInfo`, under the labels of the set-up; a note is a leaf without a pathway',
  },
  {
    operation: 'pathways.references',
    says: 'the statuses of a pathway beside ACTIVE: Oprettet, Oplyst, Afgjort, Afsluttet',
  },
  {
    operation: 'programs.active',
    says: 'a program has the id of the pathway that it is, and closed ones are listed too',
  },
  {
    operation: 'grants.get',
    says: 'an element `citizenInformedDate`; »Bevilg delvist« and its state; every move is dated by the element of its state',
  },
  {
    operation: 'grants.get',
    says: 'whatever caseworkers type in is kept: any number, any pattern, an end before its start',
  },
  {
    operation: 'organizations.patients',
    says: 'a list is of those whom somebody works with now, without who is not accessible',
  },
  {
    operation: 'professionals.list',
    keys: ['patients'],
    says: 'a link from a professional to their patients, in the first set-up only; initials are those of the sign-on',
  },
  {
    operation: 'assignments.create',
    says: 'answers 201 with the assignment; the type stands in the query of the link',
  },
  { operation: 'assignments.close', says: 'answers 204; one that is closed takes no change (400)' },
  {
    operation: 'notes.create',
    says: 'a form »Sagsnotat« with the fields »Emne« and »Notat«, saved by the action »Udfyldt«, and every shape of forms',
  },
  {
    operation: 'offers.list',
    keys: ['ages', 'access', 'organization', 'waitWeeks', 'waitAsOf', 'updatedOn'],
    says: 'an offer tells for whom, how one gets it and how long one waits, or not',
  },
  { operation: 'any', says: 'every path below the base; errors as `status`, `error`, `message`' },
];
