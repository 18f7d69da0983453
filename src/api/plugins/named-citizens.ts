import { deadLetter } from '../../delivery/dead-letters.ts';
import { pseudonymIn } from '../../delivery/message-group.ts';
import { openId } from '../../access/global-id.ts';
import type { Context } from '../../context.ts';

/** Ids that hold the citizen's number themselves. */
const holding = ['citizen', 'case', 'discrepancy'] as const;

/** Ids of what Helhed keeps, by the kind that they are sealed as, and the table whose rows say whom they are about. */
const kept = {
  referral: 'referral',
  'referral-draft': 'referral_draft',
  decision: 'decision',
  notification: 'notification',
  consent: 'consent',
  'break-glass': 'break_glass',
  plan: 'plan',
  'drawing-entry': 'drawing_entry',
  'drawing-reservation': 'drawing_entry',
  'mandate-entry': 'mandate_entry',
  // A mandate has its plan's id.
  mandate: 'plan',
  meeting: 'meeting',
  'sparring-item': 'sparring_item',
  'committee-case': 'committee_case',
} as const;

type Parts = Pick<Context, 'keys' | 'database'>;

/**
 * Finds whom ids of ours are about, by pseudonym and whoever may see them: for the audit trail, which keeps an attempt also where
 * nothing was shown. What is no id of ours, or of nothing that is about somebody, is about nobody.
 */
export async function pseudonymsBehind(ids: Iterable<string>, parts: Parts): Promise<Set<string>> {
  const found = await Promise.all([...ids].map((id) => pseudonymBehind(id, parts)));
  return new Set(found.filter((one) => one !== null));
}

async function pseudonymBehind(id: string, parts: Parts): Promise<string | null> {
  const { keys } = parts;
  for (const kind of holding) {
    const number = /(?<!\d)\d{10}(?!\d)/.exec(keys.unseal(kind, id) ?? '');
    if (number) return keys.pseudonym(number[0]);
  }
  for (const [kind, table] of Object.entries(kept) as [keyof typeof kept, (typeof kept)[keyof typeof kept]][]) {
    const own = openId({ keys, purposes: new Set() }, kind, id);
    if (own) return citizenOf(table, own.text, parts);
  }
  const pair = keys.unseal('conflict-of-interest', id);
  if (pair !== null) return (JSON.parse(pair) as [string, string])[0];
  const letter = keys.unseal('dead-letter', id);
  const message = letter === null ? undefined : await deadLetter(parts.database.db, letter.replace(/^\d+ /, ''));
  return message ? pseudonymIn({ id: message.group, area: message.area }) : null;
}

async function citizenOf(table: (typeof kept)[keyof typeof kept], id: string, { database }: Parts) {
  const row = await database.db.selectFrom(table).select('citizen').where('id', '=', id).executeTakeFirst();
  // Of what is about nobody the column is empty.
  return row?.citizen || null;
}
