import type { Person } from '../../src/domain/citizen/area-system.ts';
import type { Contact } from '../../src/domain/citizen/case.ts';
import type { CalendarDate } from '../../src/domain/dates.ts';
import { withValue } from './with-value.ts';
import type { SocialSession } from './session.ts';
import { dateOf } from './dates.ts';
import { dateUnder, infoOf, unitOf } from './node-info.ts';
import { treeOf, type Node } from './pathway-tree.ts';
import { isNamed } from './vocabulary.ts';
import type { Answer, Listed } from '../../src/domain/citizen/answer.ts';

const unknown = 'Ikke oplyst';

/** `isClear` false: a part of it is not understood, so it is told in part only. */
type Read = { contact: Contact; isClear: boolean };

/** Professionals who work with a citizen, on a day; without labels in the settings no more than their names. */
export async function contactsOf(session: SocialSession, person: Person, today: CalendarDate): Promise<Answer<Listed<Contact>>> {
  const tree = await treeOf(session, person);
  if (!tree.ok) return tree;
  const { items, leftOut } = tree.value.value.professionals;
  const { role, initials } = session.words.setup.professionals.labels;
  const notConfigured = role === null || initials === null;
  const read = items.map((node) => contactOf(session, node, today));
  const contacts = read.flatMap((one) => (one === null ? [] : [one.contact]));
  const unread = read.length - contacts.length;
  const unclear = read.filter((one) => one?.isClear === false).length;
  if (unread > 0) session.incomplete('pathways.references');
  if (unclear > 0) session.unknownWord('pathways.references');
  return withValue(tree, () => ({
    items: contacts,
    leftOut: leftOut + unread + unclear,
    ...(notConfigured && { notConfigured }),
  }));
}

/** Somebody who works with the citizen; null where a date in it cannot be read, since one with no end looks active. */
function contactOf({ area, words }: SocialSession, node: Node, today: CalendarDate): Read | null {
  const { labels, primaryIs } = words.setup.professionals;
  const info = infoOf(node);
  const [from, until] = [dateOf(node.date), dateUnder(info, labels.until) ?? null];
  if (from === 'unread' || until === 'unread') return null;
  const roleName = info(labels.role) ?? null;
  const role = words.roleOf(roleName);
  const primary = info(labels.primary);
  const contact: Contact = {
    area,
    id: String(node.ref),
    name: node.name,
    caseworker: info(labels.initials) || null,
    role: role ?? 'OTHER',
    roleName: roleName ?? unknown,
    primary: Boolean(primary && isNamed(primary, primaryIs)),
    active: (from === null || from <= today) && (until === null || until >= today),
    unit: unitOf(info, labels),
    from,
    until,
  };
  // A label that the settings name must be there, and say something that somebody has taught us.
  return { contact, isClear: labels.role === null || role !== null };
}
