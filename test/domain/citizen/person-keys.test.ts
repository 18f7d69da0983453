import { expect, test } from 'vitest';
import type { Contact } from '../../../src/domain/citizen/case.ts';
import { personKeys } from '../../../src/domain/citizen/person-keys.ts';
import { contact } from '../../support/decisions.ts';

const employment = (facts: Partial<Contact>) =>
  contact({ area: 'employment', role: 'CASEWORKER', caseworker: null, name: 'Mette Holm', ...facts });
const social = (facts: Partial<Contact>) =>
  contact({ area: 'social', role: 'COORDINATOR', caseworker: null, name: 'Mette Holm', ...facts });
/** Groups contacts, by their places in the list. */
const grouped = (...contacts: Contact[]): number[][] => {
  const keys = personKeys(contacts);
  const groups = Map.groupBy(contacts.keys(), (index) => keys.get(contacts[index]!));
  return [...groups.values()].map((indexes) => [...indexes]);
};

test('the same e-mail or the same initials in two systems is the same person, however written', () => {
  expect(grouped(employment({ email: 'MEHO@example.dk ' }), social({ email: 'meho@example.dk' }))).toEqual([[0, 1]]);
  expect(grouped(employment({ initials: 'mho' }), social({ initials: 'MHO' }))).toEqual([[0, 1]]);
});

test('the same name alone joins nobody, in one system or in two', () => {
  expect(grouped(employment({ id: '1' }), employment({ id: '2' }), social({}))).toEqual([[0], [1], [2]]);
});

test('what one system calls its member of staff joins there, and not in another system', () => {
  expect(
    grouped(
      employment({ id: '1', caseworker: '77' }),
      employment({ id: '2', caseworker: '77', role: 'MENTOR' }),
      social({ caseworker: '77' }),
    ),
  ).toEqual([[0, 1], [2]]);
});

test('three are one person where the second is like the first in one way and like the third in another', () => {
  const contacts = [
    employment({ id: '1', email: 'meho@example.dk' }),
    employment({ id: '2', email: 'meho@example.dk', initials: 'MHO' }),
    social({ initials: 'MHO' }),
  ];
  expect(grouped(...contacts)).toEqual([[0, 1, 2]]);
  expect(grouped(...contacts.toReversed())).toEqual([[0, 1, 2]]);
});

test('an e-mail that one system gives people of different names is a shared mailbox, and joins nobody', () => {
  expect(
    grouped(
      employment({ id: '1', email: 'jobcenter@example.dk' }),
      employment({ id: '2', email: 'jobcenter@example.dk', name: 'Lars Juhl' }),
      social({ email: 'jobcenter@example.dk' }),
    ),
  ).toEqual([[0], [1], [2]]);
});
