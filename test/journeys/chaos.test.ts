import { expect, test } from 'vitest';
import { chaos } from '../../scripts/chaos/run.ts';

const server = process.env['TEST_DATABASE_URL'];
const engines = [
  { on: 'one gateway on its embedded database', databaseUrl: undefined },
  ...(server ? [{ on: 'two gateways on PostgreSQL', databaseUrl: server }] : []),
];

test.each(engines)(
  'nothing that was acknowledged is lost, doubled or out of order when all goes wrong: $on',
  { timeout: 240_000 },
  async ({ databaseUrl }) => {
    const report = await chaos({ seconds: 8, gateways: 2, databaseUrl, atLeast: 40 });
    expect(report).toMatchObject({ lost: 0, doubled: 0, outOfOrder: 0, differs: 0 });
    expect(report.kills).toBeGreaterThan(0);
    expect(report.acknowledged).toBeGreaterThan(20);
    expect(report.unacknowledged).toBeGreaterThan(0);
  },
);
