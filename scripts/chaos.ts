import { parseArgs } from 'node:util';
import { chaos } from './chaos/run.ts';

/**
 * Referrals through gateways that are killed again and again, to systems that fail and lose acknowledgements:
 * `npm run chaos -- --seconds 60 --gateways 3`, with DATABASE_URL for several gateways on one PostgreSQL (a database of its
 * own is made there, and removed). The last line says in JSON what was lost, doubled or out of order: all of it should be 0.
 */
const { values } = parseArgs({
  options: { seconds: { type: 'string', default: '30' }, gateways: { type: 'string', default: '1' } },
});
const [seconds, gateways] = [Number(values.seconds), Number(values.gateways)];
if (!(seconds >= 1 && seconds <= 3_600 && Number.isInteger(gateways) && gateways >= 1 && gateways <= 10)) {
  console.error('--seconds is a number from 1 to 3600, --gateways from 1 to 10');
  process.exit(2);
}
const databaseUrl = process.env['DATABASE_URL'];
if (!databaseUrl && gateways > 1) console.log('Without DATABASE_URL there is one gateway, on its embedded database.');
console.log(`Trouble for ${seconds} seconds on ${databaseUrl ? 'PostgreSQL' : 'the embedded database'} …`);
for (const signal of ['SIGINT', 'SIGTERM']) process.once(signal, () => process.exit(130));
const report = await chaos({ seconds, gateways, databaseUrl });
const { lost, doubled, outOfOrder, differs } = report;
console.log(JSON.stringify(report));
process.exitCode = lost + doubled + outOfOrder + differs === 0 ? 0 : 1;
