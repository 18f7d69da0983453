import { describe, expect, test } from 'vitest';
import { population } from '../../mocks/people/population.ts';
import { committeeClient, committeeOfFive, jointPlan, merete, metteMember } from '../support/committee-client.ts';
import { forEachEngine } from '../support/database.ts';
import { runningHelhed } from '../support/helhed.ts';
import { movableClock } from '../support/movable-clock.ts';
import { meetings } from '../../src/meeting/store.ts';
import { committeeMeeting } from '../support/committee.ts';

const dayMs = 86_400_000;

forEachEngine((engine) => {
  describe('the whole way', () => {
    const clock = movableClock('2026-11-30T08:00:00.000Z');
    const helhed = runningHelhed({
      engine,
      clock,
      people: [...population(), merete],
      prepare: async (database, keys) => {
        await meetings.insert(database.db, keys, { meeting: committeeMeeting('2026-12-10') });
      },
    });
    const client = committeeClient(helhed);
    const { propose, step, see, done, lightAll } = client;

    test('from proposal to decision', async () => {
      expect((await client.setMembers(committeeOfFive)).refusal).toBeNull();
      await client.consent();
      const proposed = await done(propose());
      expect(proposed).toMatchObject({
        state: 'PROPOSED',
        kind: 'NEW',
        waiting: { waitingFor: 'CASE_REFERRAL', since: '2026-11-30', dueOn: '2026-12-07' },
        allowedActions: ['WITHDRAW'],
      });
      clock.advance(dayMs);
      const referred = await done(step('lars', 'referToCommittee', proposed, { presenter: metteMember }));
      expect(referred).toMatchObject({
        state: 'PREPARING',
        referrer: { id: 'lars' },
        presenter: { caseworker: 'MHO' },
      });
      const almost = await lightAll({
        ...referred,
        readiness: referred.readiness.filter(
          ({ name }: { name: string }) => name !== 'PART' && name !== 'CITIZENS_VIEW',
        ),
      });
      const unlit = await step('lars', 'declareReady', almost);
      expect(unlit.refusal).toMatchObject({ code: 'NOT_READY', items: ['PART', 'CITIZENS_VIEW'] });
      const ready = await done(step('lars', 'declareReady', await lightAll(almost)));
      expect(ready.state).toBe('READY');
      const meetingId = helhed.keys.seal('meeting', 'meeting-2026-12-10');
      const scheduled = await done(step('tove', 'scheduleCommitteeCase', ready, { meetingId }));
      expect(scheduled).toMatchObject({ state: 'SCHEDULED', waiting: null });
      expect(await see('helle', scheduled.id)).toMatchObject({ why: proposed.why, citizen: null });
      const early = await step('karen', 'decideCommitteeCase', scheduled, jointPlan);
      expect(early.refusal).toMatchObject({ code: 'INVALID_DATE' });
      clock.advance(9 * dayMs);
      const decided = await done(step('karen', 'decideCommitteeCase', scheduled, jointPlan));
      expect(decided).toMatchObject({
        state: 'DECIDED',
        plan: {
          state: 'PROPOSED',
          followUpOn: '2027-06-10',
          decidedOn: '2026-12-10',
          coordinator: { caseworker: 'MHO' },
        },
      });
    });
  });
});
