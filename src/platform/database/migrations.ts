import { sql, type Kysely } from 'kysely';
import { Migrator, type Migration } from 'kysely/migration';
import { up as auditTrail } from './migrations/0001-audit-trail.ts';
import { up as keyFingerprints } from './migrations/0002-key-fingerprints.ts';
import { up as outbox } from './migrations/0003-outbox.ts';
import { up as referrals } from './migrations/0004-referrals.ts';
import { up as decisions } from './migrations/0005-decisions.ts';
import { up as drawingRight } from './migrations/0006-drawing-right.ts';
import { up as auditAnswers } from './migrations/0007-audit-answers.ts';
import { up as access } from './migrations/0009-access.ts';
import { up as newKeys } from './migrations/0010-new-keys.ts';
import { up as heldDeliveries } from './migrations/0011-held-deliveries.ts';
import { up as accessVersion } from './migrations/0012-access-version.ts';
import { up as storeAudit } from './migrations/0013-store-audit.ts';
import { up as openReferrals } from './migrations/0014-open-referrals.ts';
import { up as entryMac } from './migrations/0017-entry-mac.ts';
import { up as grantFeedState } from './migrations/0018-grant-feed-state.ts';
import { up as referralClocks } from './migrations/0019-referral-clocks.ts';
import { up as consentReview } from './migrations/0023-consent-review.ts';
import { up as cprAlias } from './migrations/0024-cpr-alias.ts';
import type { Tables } from './tables.ts';

/** In order, never changed once released: a change to a table is a new one. */
const migrations: Record<string, Migration> = {
  '0001-audit-trail': { up: auditTrail },
  '0002-key-fingerprints': { up: keyFingerprints },
  '0003-outbox': { up: outbox },
  '0004-referrals': { up: referrals },
  '0005-decisions': { up: decisions },
  '0006-drawing-right': { up: drawingRight },
  '0007-audit-answers': { up: auditAnswers },
  '0009-access': { up: access },
  '0010-new-keys': { up: newKeys },
  '0011-held-deliveries': { up: heldDeliveries },
  '0012-access-version': { up: accessVersion },
  '0013-store-audit': { up: storeAudit },
  '0014-open-referrals': { up: openReferrals },
  '0017-entry-mac': { up: entryMac },
  '0018-grant-feed-state': { up: grantFeedState },
  '0019-referral-clocks': { up: referralClocks },
  '0023-consent-review': { up: consentReview },
  '0024-cpr-alias': { up: cprAlias },
};

const undefinedTable = '42P01';

/** Brings the tables up to date: all of it or nothing, and once, however many gateways start together. Says how many steps it took. */
export async function migrate(db: Kysely<Tables>): Promise<number> {
  if (await isUpToDate(db)) return 0;
  const migrator = new Migrator({ db, provider: { getMigrations: async () => migrations } });
  const { error, results } = await migrator.migrateToLatest();
  if (error) throw new Error('The tables could not be brought up to date', { cause: error });
  return results?.length ?? 0;
}

/** One cheap question: the migrator's own, asked at every start, take longer than all else that a start asks. */
async function isUpToDate(db: Kysely<Tables>): Promise<boolean> {
  const done = sql<{ name: string }>`select name from kysely_migration`.execute(db);
  const { rows } = await done.catch((error: { code?: string }) => {
    if (error.code === undefinedTable) return { rows: [] };
    throw error;
  });
  return rows.length === Object.keys(migrations).length && rows.every(({ name }) => name in migrations);
}
