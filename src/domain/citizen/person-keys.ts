import { textForm } from '../normal-form.ts';
import type { Contact } from './case.ts';

/**
 * Returns a key for each contact, alike for those who are the same person: by e-mail, by initials, or by the name that one area's
 * system has for its member of staff. A name alone joins nobody, nor does what one area says of people with different names, such
 * as a shared mailbox.
 */
export function personKeys(contacts: readonly Contact[]): ReadonlyMap<Contact, string> {
  const shared = sharedIdentities(contacts);
  const keys = new Map<Contact, string>();
  for (const contact of contacts) {
    const group = sameAs(contact, contacts, shared);
    keys.set(contact, [...group].toSorted()[0] ?? ownKey(contact));
  }
  return keys;
}

const ownKey = ({ area, id }: Contact): string => JSON.stringify(['contact', area, id]);

/** Lists what identifies a contact as a person. */
const identitiesOf = ({ area, caseworker, email, initials }: Contact): string[] => [
  ...(email === null ? [] : [JSON.stringify(['email', textForm(email)])]),
  ...(initials === null ? [] : [JSON.stringify(['initials', textForm(initials)])]),
  ...(caseworker === null ? [] : [JSON.stringify(['caseworker', area, textForm(caseworker)])]),
];

/** Lists what one area says of people with different names. */
function sharedIdentities(contacts: readonly Contact[]): ReadonlySet<string> {
  const names = new Map<string, string>();
  const shared = new Set<string>();
  for (const contact of contacts)
    for (const identity of identitiesOf(contact)) {
      const place = `${contact.area} ${identity}`;
      const name = textForm(contact.name);
      if ((names.get(place) ?? name) !== name) shared.add(identity);
      names.set(place, name);
    }
  return shared;
}

/** Returns what identifies a contact, with what identifies everybody who is the same person by any of it. */
function sameAs(one: Contact, all: readonly Contact[], shared: ReadonlySet<string>): ReadonlySet<string> {
  const ownOf = (contact: Contact) => identitiesOf(contact).filter((identity) => !shared.has(identity));
  const group = new Set(ownOf(one));
  for (let size = 0; size !== group.size;) {
    size = group.size;
    for (const own of all.map(ownOf)) if (own.some((each) => group.has(each))) for (const each of own) group.add(each);
  }
  return group;
}
