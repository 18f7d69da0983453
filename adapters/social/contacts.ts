import type { Answer, Listed } from '../../src/domain/citizen/answer.ts';
import type { Person } from '../../src/domain/citizen/area-system.ts';
import type { Contact } from '../../src/domain/citizen/case.ts';
import { withValue } from '../kit/answers.ts';
import { dateOf, isOn } from '../kit/dates.ts';
import type { Mapped } from '../kit/session.ts';
import { isNamed } from '../kit/vocabulary.ts';
import { dateUnder, infoOf, unitOf } from './node-info.ts';
import { treeOf, type Node } from './pathway-tree.ts';
import type { SocialSession } from './session.ts';

/** Reads the professionals who work with a citizen today; without labels in the settings no more than their names. */
export async function contactsOf(session: SocialSession, person: Person): Promise<Answer<Listed<Contact>>> {
  const { role, initials } = session.words.setup.professionals.labels;
  const notConfigured = role === null || initials === null;
  return withValue(await treeOf(session, person), ({ professionals: { items, leftOut } }) => ({
    ...session.listed(
      'pathways.references',
      items.map((node) => contactOf(session, node)),
      leftOut,
    ),
    ...(notConfigured && { notConfigured }),
  }));
}

/** Somebody who works with the citizen; null where a date in it cannot be read, since one with no end looks active. */
function contactOf({ area, words, today }: SocialSession, node: Node): Mapped<Contact> | null {
  const { labels, primaryIs } = words.setup.professionals;
  const info = infoOf(node);
  const [from, until] = [dateOf(node.date), dateUnder(info, labels.until) ?? null];
  if (from === 'unread' || until === 'unread') return null;
  const roleName = info(labels.role) ?? null;
  const role = words.roleOf(roleName);
  const primary = info(labels.primary);
  const item: Contact = {
    area,
    id: String(node.ref),
    name: node.name,
    caseworker: info(labels.initials) || null,
    phone: info(labels.phone) || null,
    email: info(labels.email) || null,
    initials: info(labels.initials) || null,
    role: role ?? 'OTHER',
    roleName: roleName ?? 'Ikke oplyst',
    primary: Boolean(primary && isNamed(primary, primaryIs)),
    active: isOn(today, { from, until, throughout: true }),
    unit: unitOf(info, labels),
    from,
    until,
  };
  // A label that the settings name must be there, and say something that somebody has taught us.
  return { item, isClear: labels.role === null || role !== null };
}
