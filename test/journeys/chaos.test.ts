import { expect, test } from 'vitest';
import { chaosOfDecisions } from '../../scripts/chaos/decisions.ts';
import { chaosOfPlans } from '../../scripts/chaos/plans.ts';
import { chaos } from '../../scripts/chaos/run.ts';

const databaseUrl = process.env['TEST_DATABASE_URL'];
/** Several gateways where there is a server for them; "npm run chaos" does it for longer, and on the engine one asks for. */
const where = databaseUrl ? 'two gateways on PostgreSQL' : 'one gateway on its embedded database';

test(
  `nothing that was acknowledged is lost, doubled or out of order when all goes wrong: ${where}`,
  { timeout: 420_000 },
  async () => {
    const report = await chaos({ seconds: 8, gateways: 2, databaseUrl, atLeast: 24 });
    expect(report, JSON.stringify(report)).toMatchObject({ lost: 0, doubled: 0, outOfOrder: 0, differs: 0 });
    expect(report.kills).toBeGreaterThan(0);
    expect(report.acknowledged).toBeGreaterThan(20);
    expect(report.unacknowledged).toBeGreaterThan(0);
  },
);

test(
  `every decision reaches each recipient once and in order when all goes wrong: ${where}`,
  { timeout: 300_000 },
  async () => {
    const report = await chaosOfDecisions({ decisions: 25, gateways: 2, everyMs: 200, databaseUrl });
    expect(report, JSON.stringify(report)).toMatchObject({ made: 25, lost: 0, doubled: 0, outOfOrder: 0, differs: 0 });
    expect(report.notified).toBeGreaterThan(10);
  },
);

test(
  `plans, decisions of the committee and draws on mandates are made once when all goes wrong: ${where}`,
  { timeout: 420_000 },
  async () => {
    const report = await chaosOfPlans({ seconds: 10, citizens: 4, cases: 2, gateways: 2, databaseUrl });
    expect(report, JSON.stringify(report)).toMatchObject({
      lost: 0,
      doubled: 0,
      outOfOrder: 0,
      differs: 0,
      decided: 2,
    });
    expect(report.kills).toBeGreaterThan(0);
    expect(report.draws).toBe(8);
    expect(report.overdrafts).toBe(6);
    expect(report.acknowledged).toBeGreaterThan(20);
  },
);
