import { instant, calendarDate, type CalendarDate, type Instant } from '../../src/domain/dates.ts';
import type { Cpr } from '../../src/domain/cpr.ts';
import { openReferral } from '../../src/domain/referral/open-referral.ts';
import type { Database } from '../../src/platform/database/open-database.ts';
import type { Keys } from '../../src/platform/keys.ts';
import { referrals } from '../../src/referral/store.ts';

const waiting = 40;
const each = 3;

/**
 * Adds what those who ask in the bench will find, the same at every age: three closed referrals of each of the people, and forty
 * that wait in the voksenenhed. Gives the encrypted body of one.
 */
export async function realReferrals({ db }: Database, keys: Keys, cprs: readonly string[]): Promise<string> {
  for (const [number, cpr] of cprs.entries()) {
    for (let one = 0; one < each; one += 1)
      await referrals.insert(db, keys, record(`CLOSED${number}-${one}`, cpr, 'COMPLETED'));
    if (number < waiting) await referrals.insert(db, keys, record(`OPEN${number}`, cpr, 'SENT'));
  }
  const { body } = await db.selectFrom('referral').select('body').limit(1).executeTakeFirstOrThrow();
  return body;
}

function record(id: string, cpr: string, state: 'SENT' | 'COMPLETED') {
  const now = instant('2026-11-02T09:00:00.000Z') as Instant;
  const order = {
    id: id.padEnd(26, '-'),
    citizen: cpr as Cpr,
    from: { area: 'employment', unit: 'jobcenter' },
    to: { area: 'social', unit: 'voksenenhed' },
    author: { id: 'mette', name: 'Mette Holm' },
    content: {
      purpose: 'Bostøtte, så praktikken kan holde',
      legalBasis: 'JOINT_PLAN',
      informedOn: calendarDate('2026-11-01') as CalendarDate,
      informedException: null,
      desiredOutcome: 'To timers støtte om ugen, så morgenerne lykkes',
      background: 'Har haft to praktikker, som begge er gået i stå efter få uger. '.repeat(8),
      plannedStartOn: null,
    },
    send: true,
  };
  const opened = openReferral(order, { units: [{ key: 'voksenenhed', name: 'Visitationens voksenenhed' }], now });
  if (!opened.ok) throw new Error(`The referral is refused: ${opened.error.code}`);
  const names = {
    sender: { area: 'Beskæftigelse', unit: 'Jobcenter' },
    receiver: { area: 'Social', unit: 'Visitationens voksenenhed' },
    legalBasis: 'En fælles plan',
  };
  const referral = { ...opened.value.referral, state };
  return { referral, names, citizenName: 'En Borger', createdAt: now, fieldsWritten: 0 };
}
