import type { Kysely } from 'kysely';
import type { Cpr } from '../domain/cpr.ts';
import type { Entry } from '../domain/drawing-right/drawing-right.ts';
import { periodNamed, type Period } from '../domain/drawing-right/period.ts';
import { bookStore, type Numbered } from '../platform/database/book-store.ts';
import type { Tables } from '../platform/database/tables.ts';
import type { Keys } from '../platform/keys.ts';

/** An entry with its number in its period. */
export type NumberedEntry = Numbered<Entry>;

/** The books of the drawing right, one for each period by its name. */
export const drawingBooks = bookStore<Entry, 'drawing_entry'>({
  table: 'drawing_entry',
  lineOf: (entry) => entry,
  ownColumns: ({ decision }) => ({ decision_id: decision }),
});

/** Tells whether there is such a decision about that citizen that grants something, and no later one took its place. */
export async function isGrantedTo(db: Kysely<Tables>, keys: Keys, id: string, citizen: Cpr): Promise<boolean> {
  const found = await db
    .selectFrom('decision')
    .select('id')
    .where('id', '=', id)
    .where('citizen', '=', keys.pseudonym(citizen))
    .where('kind', 'in', ['GRANTED', 'PARTLY_GRANTED', 'CHANGED'])
    .where(({ not, exists, selectFrom }) =>
      not(exists(selectFrom('decision as later').select('later.id').where('later.supersedes', '=', id))),
    )
    .executeTakeFirst();
  return found !== undefined;
}

/** Returns the period that an entry is in. */
export function periodOfEntry({ book }: NumberedEntry): Period {
  const found = periodNamed(book);
  if (!found) throw new Error('An entry is in a period');
  return found;
}
