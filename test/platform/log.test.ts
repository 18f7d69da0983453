import { expect, test } from 'vitest';
import { createLog, type LogFields } from '../../src/platform/log.ts';

function logging() {
  const lines: string[] = [];
  const log = createLog('debug', { write: (line: string) => lines.push(line) });
  return { log, lines, last: () => JSON.parse(lines.at(-1) ?? '{}') as Record<string, unknown> };
}

const secrets = [
  '0112901234',
  '011290-1234',
  '6112901234',
  'Jens Østergaard',
  'Storegade 12',
  `eyJhbGciOiJFUzI1NiJ9.eyJzdWIiOiJtZXR0ZSJ9.${'aB3_'.repeat(20)}`,
  '+45 20 30 40 50',
];

test('log line: constant message with allowed fields', () => {
  const { log, last } = logging();
  log.warn('A call failed', { area: 'social', call: 'grants.read', outcome: 'timed-out', ms: 2500.4, status: 504 });
  expect(last()).toMatchObject({
    level: 'warn',
    message: 'A call failed',
    area: 'social',
    call: 'grants.read',
    ms: 2500,
    status: 504,
  });
  expect(Object.keys(last())).not.toContain('hostname');
});

test('log message: an interpolated one is a type error', () => {
  const { log, lines } = logging();
  const name = 'somebody' as string;
  // @ts-expect-error: a message is a constant
  log.info(`Looked up ${name}`);
  // @ts-expect-error: a message is a constant
  log.info(name);
  expect(lines).toHaveLength(2);
});

test('log field not on the list: left out', () => {
  const { log, lines } = logging();
  log.info('Answered', { area: 'social', cpr: secrets[0], name: secrets[3], body: { note: secrets[4] } } as LogFields);
  for (const secret of secrets) expect(lines.join()).not.toContain(secret);
});

test('log field with an unexpected value: left out', () => {
  const { log, lines } = logging();
  const fields = [
    'requestId',
    'address',
    'setting',
    'operation',
    'route',
    'method',
    'area',
    'call',
    'what',
    'outcome',
    'reason',
    'engine',
  ];
  for (const field of fields) {
    for (const secret of secrets) log.info('Answered', { [field]: secret });
    log.info('Answered', { [field]: `a_${secrets[0]}`, status: 112901234, count: 6112901234, ms: Number.NaN });
    log.info('Answered', { [field]: { toString: () => secrets[0] } as unknown as string });
  }
  log.info('Answered', {
    address: 'https://user:pass@example.dk/0112901234?cpr=0112901234',
    route: '/citizens/0112901234',
  });
  for (const line of lines)
    expect(Object.keys(JSON.parse(line) as object).toSorted()).toEqual(['level', 'message', 'time']);
});

test('logged error: class, code and place, never its message', () => {
  const { log, lines, last } = logging();
  const cause = Object.assign(new TypeError('connect to Jens Østergaard failed'), { code: 'ECONNREFUSED' });
  log.error('A request failed', { error: new RangeError('citizen 011290-1234\n    at Storegade 12', { cause }) });
  expect(last()).toMatchObject({ error: { type: 'RangeError', cause: { type: 'TypeError', code: 'ECONNREFUSED' } } });
  const { at } = last()['error'] as { at: string[] };
  expect(at.length).toBeGreaterThan(0);
  for (const place of at) expect(place).toMatch(/^(node:|node_modules\/|test\/)[\w./-]+:\d+:\d+$/);
  for (const secret of secrets) expect(lines.join()).not.toContain(secret);
});

test('logged error: no personal data from a forged name, code or stack', () => {
  const { log, lines } = logging();
  const imitation = '0112901234\n    at Jens (file:///Jens-0112901234:1:1)';
  const renamed = Object.assign(new Error('x'), { name: 'Jens Østergaard', code: '0112901234' });
  const restacked = Object.assign(new Error('x'), { stack: `Error: ${imitation}` });
  const reworded = new Error(imitation);
  reworded.message = '';
  const hostile = new Proxy(new Error('x'), {
    get: () => {
      throw new Error('0112901234');
    },
  });
  for (const error of [
    renamed,
    restacked,
    reworded,
    hostile,
    new Error(imitation),
    '0112901234',
    { cpr: '0112901234' },
    null,
  ]) {
    log.error('A request failed', { error });
  }
  expect(lines).toHaveLength(8);
  expect(lines.join()).not.toMatch(/0112901234|Jens/);
});

test('log level: lower lines are not written', () => {
  const lines: string[] = [];
  const log = createLog('warn', { write: (line: string) => lines.push(line) });
  log.info('Answered');
  log.warn('A call failed');
  expect(lines).toHaveLength(1);
});
