import { afterAll, beforeAll, expect, test } from 'vitest';
import { holdPeriods } from '../../src/delivery/hold-periods.ts';
import type { Cpr } from '../../src/domain/cpr.ts';
import { instant, type Instant } from '../../src/domain/dates.ts';
import { forEachEngine } from '../support/database.ts';
import { forgetfulSystem } from '../support/forgetful-system.ts';
import { consentsAt } from '../support/consents.ts';
import { aMessage, openPostOffice, type PostOffice } from '../support/post-office.ts';
import { markerOf, type OutboxMessage } from '../../src/delivery/message.ts';

const signe = '6101019999' as Cpr;

forEachEngine((engine) => {
  let office: PostOffice;
  beforeAll(async () => {
    office = await openPostOffice(engine);
  });
  afterAll(() => office.close());

  const now = () => instant(office.clock.now()) as Instant;
  const parts = () => ({ keys: office.keys, bus: office.bus, now: now() });
  const shared = (): OutboxMessage => ({ ...aMessage('social', signe, 'note'), consentFrom: ['employment'] });

  const give = () => consentsAt(office, signe).give();

  test('expired consent: waiting messages are held at the next try, a new consent sends them', async () => {
    const system = forgetfulSystem(() => office.clock.now().getTime(), 4_000);
    const worker = () => office.worker({ tries: 100, firstRetryMs: 1_000 }, system);
    const written = () => system.written.map(({ marker }) => marker);
    const states = async () =>
      (await office.database.db.selectFrom('outbox').select('state').orderBy('seq').execute()).map(
        ({ state }) => state,
      );
    await give();
    const [one, behind] = [shared(), aMessage('social', signe)];
    await office.send(one, behind);
    system.next('undone');
    await worker().step();
    office.clock.advance(366 * 86_400_000);
    while ((await worker().step()) > 0);
    expect(await states()).toEqual(['HELD', 'DELIVERED']);
    expect(written()).toEqual([markerOf(behind)]);
    const sharing = { citizen: signe, from: 'employment', to: 'social' };
    const holding = () => holdPeriods(office.database.db, one.subject, sharing, parts());
    expect((await holding()).since).not.toBeNull();
    await give();
    expect(await holding()).toMatchObject({ since: null, past: [{ to: now() }] });
    while ((await worker().step()) > 0);
    expect(written()).toEqual([behind, one].map(markerOf));
  });
});
