#!/usr/bin/env node
import { isLoopback, mockNames, placeFrom, portsFrom, setUpsFrom, startMocks } from './index.ts';

const forShell = (value: string) => (/^[\w:/.-]*$/.test(value) ? value : `'${value.replaceAll("'", `'\\''`)}'`);

// node mocks/main.ts [name …]: the mocks by name, or all of them, until they are told to stop.

if (process.env['NODE_ENV'] === 'production') {
  console.error('The mocks give tokens to whoever asks: they do not start with NODE_ENV=production.');
  process.exit(1);
}

const asked = process.argv.slice(2);
const only = asked.length > 0 ? asked : mockNames();

try {
  const { host, ...personas } = placeFrom(process.env);
  const mocks = await startMocks({
    only,
    host,
    ...personas,
    ports: portsFrom(process.env, mockNames()),
    setUps: setUpsFrom(process.env, only),
  });
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => void mocks.close());
  for (const { name, url } of Object.values(mocks.all))
    console.log(
      `${name.padEnd(12)} ${url}   page: ${url}/   control: ${url}/_mock/people, /faults, /hands, /calls, /state, /clock, /reset`,
    );
  if (!isLoopback(host))
    console.log(
      `\nMOCK_HOST=${host}: they listen beyond this machine. Whoever reaches them may change everything here, and gets tokens.`,
    );
  console.log('\nPeople to look up:');
  for (const { cpr, givenName, familyName, knownFor } of mocks.people)
    if (knownFor) console.log(`${cpr}  ${`${givenName} ${familyName}`.padEnd(24)} ${knownFor}`);
  console.log('\nSettings that lead a gateway here:');
  for (const [name, value] of Object.entries(mocks.environment)) console.log(`${name}=${forShell(value)}`);
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
