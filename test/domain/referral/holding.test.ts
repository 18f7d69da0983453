import { expect, test } from 'vitest';
import { waitsOn } from '../../../src/domain/access/seats.ts';
import { gapsIn } from '../../../src/domain/consent/consent.ts';
import { allowedWhile, isWithheldFrom, nothingHeld } from '../../../src/domain/referral/holding.ts';
import { escalateReferral, referralWaiting, waitOfReferral } from '../../../src/domain/referral/clocks.ts';
import { take } from '../../../src/domain/referral/take-step.ts';
import { at, deadlines, jonas, karen, lars, mette, on, opened } from '../../support/referrals.ts';

const noon = (date: string) => at(`${date}T12:00:00Z`);
const sent = opened({}, noon('2026-11-23'));
const held = { since: noon('2026-11-24'), past: [] };

test('held referral: hidden from the receiver, shown to the sender', () => {
  for (const caller of [jonas, karen]) expect(isWithheldFrom(caller, sent, held)).toBe(true);
  for (const caller of [mette, lars]) expect(isWithheldFrom(caller, sent, held)).toBe(false);
  expect(isWithheldFrom(jonas, sent, nothingHeld)).toBe(false);
});

test('held referral: receiver’s steps refused, the sender may withdraw, stopping is possible', () => {
  const time = { now: noon('2026-11-25'), policy: deadlines };
  const received = take('RECEIVE', sent, jonas, { expectedVersion: 1 }, { ...time, holding: held });
  expect(received).toMatchObject({ ok: false, error: { code: 'CONSENT_MISSING' } });
  expect(take('RECEIVE', sent, jonas, { expectedVersion: 1 }, time).ok).toBe(true);
  expect(take('WITHDRAW', sent, mette, { expectedVersion: 1 }, { ...time, holding: held }).ok).toBe(true);
  expect(allowedWhile(held, sent, jonas)).toEqual([]);
  expect(allowedWhile(held, sent, mette)).toContain('WITHDRAW');
  expect(allowedWhile(nothingHeld, sent, jonas)).toEqual(['RECEIVE']);
  const asked = { ...sent, state: 'CANCEL_REQUESTED', owner: { id: jonas.id, name: jonas.name } } as const;
  expect(allowedWhile(held, asked, jonas)).toEqual(['AGREE_TO_CANCEL']);
});

test('held referral: waits on the sender, the receiver’s clock stops and is prolonged', () => {
  const at_ = (date: string, holding = nothingHeld) => ({ now: noon(date), policy: deadlines, holding });
  const usual = referralWaiting(sent, at_('2026-12-15'));
  expect(usual).toMatchObject({ waitingFor: 'RECEIPT', overdue: true });
  expect(referralWaiting(sent, at_('2026-12-15', held))).toMatchObject({ waitingFor: 'CONSENT', since: '2026-11-24' });
  const waits = (caller: typeof mette) => waitsOn(caller, waitOfReferral(sent, deadlines, held), on('2026-12-15'));
  expect(waits(mette)).not.toBeNull();
  for (const caller of [jonas, karen]) expect(waits(caller)).toBeNull();
  const overdue = at_('2026-12-15');
  expect(escalateReferral(sent, overdue)?.event.action).toBe('REMIND');
  expect(escalateReferral(sent, { ...overdue, holding: held })).toBeNull();
  const past = { since: null, past: [{ from: noon('2026-11-24'), to: noon('2026-12-15') }] };
  const after = referralWaiting(sent, at_('2026-12-15', past));
  expect(after).toMatchObject({ waitingFor: 'RECEIPT', overdue: false, escalated: false });
  expect(after!.dueOn > usual!.dueOn).toBe(true);
});

test('consent gaps: from expiry or withdrawal to the next, none before the first', () => {
  const term = (recorded: string, expires: string, withdrawn: string | null = null) => ({
    recordedAt: noon(recorded),
    givenOn: on(recorded),
    expiresOn: on(expires),
    withdrawn: withdrawn === null ? null : { at: noon(withdrawn) },
  });
  const now = noon('2026-12-01');
  expect(gapsIn([], now)).toEqual([]);
  expect(gapsIn([term('2026-11-01', '2027-01-01')], now)).toEqual([]);
  expect(gapsIn([term('2026-11-01', '2027-01-01', '2026-11-10')], now)).toEqual([
    { from: noon('2026-11-10'), to: null },
  ]);
  expect(gapsIn([term('2026-11-20', '2027-01-01'), term('2026-11-01', '2027-01-01', '2026-11-10')], now)).toEqual([
    { from: noon('2026-11-10'), to: noon('2026-11-20') },
  ]);
  // The last day counts, to its end in Denmark: winter time, and summer time.
  expect(gapsIn([term('2026-11-01', '2026-11-30')], now)).toEqual([{ from: at('2026-11-30T23:00:00.000Z'), to: null }]);
  expect(gapsIn([term('2026-06-01', '2026-06-30')], now)).toEqual([{ from: at('2026-06-30T22:00:00.000Z'), to: null }]);
});
