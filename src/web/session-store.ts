import type { Instant } from '../domain/dates.ts';
import type { Database } from '../platform/database/open-database.ts';
import type { Keys } from '../platform/keys.ts';
import type { Tokens } from './provider.ts';

/** A browser's session: its tokens, until when the access token is good, and which state of them this is. */
export type Session = Tokens & { id: string; expiresAt: Instant; version: number };

/** The sessions in the database: found by a pseudonym of the cookie's secret, with the tokens encrypted. */
export type SessionStore = ReturnType<typeof sessionStore>;

export function sessionStore({ db }: Database, keys: Keys) {
  const place = (id: string) => `web_session.tokens.${id}`;
  const encrypted = (id: string, { accessToken, refreshToken }: Tokens) =>
    keys.encrypt(place(id), JSON.stringify({ accessToken, refreshToken } satisfies Tokens));
  return {
    idOf: (secret: string): string => keys.pseudonym(`web_session ${secret}`),

    /** Adds a session, and removes those that have ended. */
    async add(id: string, tokens: Tokens, times: { now: Instant; expiresAt: Instant; endsAt: Instant }): Promise<void> {
      await db.deleteFrom('web_session').where('ends_at', '<=', times.now).execute();
      const row = { expires_at: times.expiresAt, ends_at: times.endsAt, refreshing_until: null, version: 1 };
      await db
        .insertInto('web_session')
        .values({ id, tokens: encrypted(id, tokens), ...row })
        .execute();
    },

    async find(id: string, now: Instant): Promise<Session | null> {
      const row = await db
        .selectFrom('web_session')
        .select(['tokens', 'expires_at', 'version'])
        .where('id', '=', id)
        .where('ends_at', '>', now)
        .executeTakeFirst();
      if (!row) return null;
      const tokens = JSON.parse(keys.decrypt(place(id), row.tokens)) as Tokens;
      return { ...tokens, id, expiresAt: row.expires_at, version: row.version };
    },

    /** Claims the refreshing of a session as it was found; false where somebody else refreshes it, or has. */
    async claim({ id, version }: Session, now: Instant, until: Instant): Promise<boolean> {
      const { numUpdatedRows } = await db
        .updateTable('web_session')
        .set({ refreshing_until: until })
        .where('id', '=', id)
        .where('version', '=', version)
        .where((is) => is.or([is('refreshing_until', 'is', null), is('refreshing_until', '<=', now)]))
        .executeTakeFirst();
      return numUpdatedRows === 1n;
    },

    async save({ id, version }: Session, tokens: Tokens, expiresAt: Instant): Promise<void> {
      const values = { tokens: encrypted(id, tokens), expires_at: expiresAt, refreshing_until: null };
      await db
        .updateTable('web_session')
        .set({ ...values, version: version + 1 })
        .where('id', '=', id)
        .where('version', '=', version)
        .execute();
    },

    /** Removes a session, in this version only where one is given; false where that is not there (any more). */
    async remove({ id, version }: Pick<Session, 'id'> & Partial<Session>): Promise<boolean> {
      const named = db.deleteFrom('web_session').where('id', '=', id);
      const remove = version === undefined ? named : named.where('version', '=', version);
      return (await remove.executeTakeFirst()).numDeletedRows > 0n;
    },
  };
}
