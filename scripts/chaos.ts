import { parseArgs } from 'node:util';
import { chaosOfDecisions } from './chaos/decisions.ts';
import { chaosOfPlans } from './chaos/plans.ts';
import { chaos } from './chaos/run.ts';

/**
 * Referrals, decisions on bostøtte, or joint plans and the committee's decisions, through gateways that are killed again and again, to systems that fail and lose
 * acknowledgements: `npm run chaos -- --seconds 60 --gateways 3`, `npm run chaos -- --decisions 300`, `npm run chaos -- --plans`, with DATABASE_URL for
 * several gateways on one PostgreSQL (a database of its own is made there, and removed). The last line says in JSON what was
 * lost, doubled or out of order: all of it should be 0.
 */
const { values } = parseArgs({
  options: {
    seconds: { type: 'string', default: '30' },
    gateways: { type: 'string', default: '1' },
    decisions: { type: 'string', default: '0' },
    plans: { type: 'boolean', default: false },
  },
});
const [seconds, gateways, decisions] = [values.seconds, values.gateways, values.decisions].map(Number) as [
  number,
  number,
  number,
];
const isWhole = (number: number, most: number) => Number.isInteger(number) && number >= 0 && number <= most;
if (!(seconds >= 1 && seconds <= 3_600 && gateways >= 1 && isWhole(gateways, 10) && isWhole(decisions, 10_000))) {
  console.error('--seconds is a number from 1 to 3600, --gateways from 1 to 10, --decisions to 10000');
  process.exit(2);
}
const databaseUrl = process.env['DATABASE_URL'];
if (!databaseUrl && gateways > 1) console.log('Without DATABASE_URL there is one gateway, on its embedded database.');
const where = databaseUrl ? 'PostgreSQL' : 'the embedded database';
console.log(
  decisions ? `${decisions} decisions in trouble, on ${where} …` : `Trouble for ${seconds} seconds on ${where} …`,
);
for (const signal of ['SIGINT', 'SIGTERM']) process.once(signal, () => process.exit(130));
const report = values.plans
  ? await chaosOfPlans({ seconds, citizens: 6, cases: 6, gateways, databaseUrl })
  : decisions
    ? await chaosOfDecisions({ decisions, gateways, everyMs: 200, databaseUrl })
    : await chaos({ seconds, gateways, databaseUrl });
const { lost, doubled, outOfOrder, differs } = report;
console.log(JSON.stringify(report));
process.exitCode = lost + doubled + outOfOrder + differs === 0 ? 0 : 1;
