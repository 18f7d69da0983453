import { execFile } from 'node:child_process';
import { cp, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';

const root = join(import.meta.dirname, '../..');

/** Lints these files under our rules in a tree of their own; answers the lines that break one rule, by file. */
async function refused(rule: string, files: Record<string, readonly string[]>): Promise<Record<string, string[]>> {
  const tree = await mkdtemp(join(tmpdir(), 'house-'));
  try {
    await cp(join(root, 'oxlint.config.ts'), join(tree, 'oxlint.config.ts'));
    for (const [file, lines] of Object.entries(files)) {
      await mkdir(dirname(join(tree, file)), { recursive: true });
      await writeFile(join(tree, file), lines.join('\n'));
    }
    const output = await new Promise<string>((resolve) => {
      execFile(join(root, 'node_modules/.bin/oxlint'), ['-f', 'json'], { cwd: tree }, (_, stdout) => resolve(stdout));
    });
    const found = JSON.parse(output) as {
      diagnostics: { code: string; filename: string; labels: { span: { line: number } }[] }[];
    };
    const broken = found.diagnostics.filter(({ code }) => code.includes(`(${rule})`));
    return Object.fromEntries(
      Object.entries(files).map(([file, lines]) => {
        const at = new Set(
          broken.filter(({ filename }) => filename === file).map(({ labels }) => labels[0]?.span.line),
        );
        return [file, lines.filter((_, index) => at.has(index + 1))];
      }),
    );
  } finally {
    await rm(tree, { recursive: true });
  }
}

const imports = (from: readonly string[]) => from.map((name, index) => `import { x as x${index} } from '${name}';`);

const mayImport: Record<string, { yes: readonly string[]; no: readonly string[] }> = {
  'src/domain/dates.ts': {
    yes: ['./result.ts'],
    no: ['zod', 'axios', 'node:crypto', './referral/words.ts', '../platform/log.ts', '../../adapters/http.ts'],
  },
  'src/domain/citizen/case.ts': {
    yes: ['./answer.ts', '../dates.ts', '../access/access-rules.ts'],
    no: [
      'zod',
      'axios',
      'node:crypto',
      '../../platform/log.ts',
      '../../access/guard.ts',
      '../../../adapters/http.ts',
      '../../../mocks/index.ts',
    ],
  },
  'src/platform/log.ts': {
    yes: ['pino', 'node:fs', './errors.ts', './database/open.ts', '../domain/dates.ts'],
    no: [
      'axios',
      '../config/policy.ts',
      '../access/guard.ts',
      '../citizen/resolvers.ts',
      '../context.ts',
      '../gateway.ts',
      '../../adapters/http.ts',
      '../../mocks/index.ts',
    ],
  },
  'src/platform/database/open.ts': {
    yes: ['pg', './wire.ts', '../log.ts', '../../domain/dates.ts'],
    no: ['axios', '../../access/guard.ts', '../../citizen/resolvers.ts', '../../gateway.ts', '../../../mocks/index.ts'],
  },
  'src/access/guard.ts': {
    yes: ['./loader.ts', '../platform/log.ts', '../config/policy.ts', '../domain/citizen/case.ts'],
    no: [
      'axios',
      '../audit-trail/entry.ts',
      '../command/execute-command.ts',
      '../delivery/outbox.ts',
      '../citizen/resolvers.ts',
      '../context.ts',
      '../gateway.ts',
      '../../adapters/http.ts',
    ],
  },
  'src/web/log-in.ts': {
    yes: ['./sessions.ts', '../platform/keys.ts', '../config/config.ts', '../domain/dates.ts'],
    no: ['axios', '../access/guard.ts', '../audit-trail/entry.ts', '../api/route.ts', '../context.ts', '../gateway.ts'],
  },
  'src/audit-trail/store.ts': {
    yes: ['./chain.ts', '../platform/keys.ts'],
    no: ['../access/guard.ts', '../command/execute-command.ts', '../audit/resolvers.ts', '../context.ts'],
  },
  'src/delivery/deliver-once.ts': {
    yes: ['./outbox.ts', '../audit-trail/entry.ts', '../access/guard.ts', '../platform/log.ts'],
    no: ['axios', '../command/execute-command.ts', '../referral/store.ts', '../context.ts', '../gateway.ts'],
  },
  'src/citizen/resolvers.ts': {
    yes: [
      'graphql',
      './sections.ts',
      '../delivery/outbox.ts',
      '../command/execute-command.ts',
      '../access/guard.ts',
      '../generated/schema.ts',
      '../context.ts',
      '../config/policy.ts',
    ],
    no: [
      'axios',
      '../referral/store.ts',
      '../work-queue/resolvers.ts',
      '../api/executable-schema.ts',
      '../gateway.ts',
      '../main.ts',
      '../../adapters/index.ts',
      '../../mocks/index.ts',
    ],
  },
  'src/citizen/reveal/resolvers.ts': {
    yes: ['../sections.ts', '../../context.ts', '../../access/guard.ts'],
    no: [
      'axios',
      '../../referral/store.ts',
      '../../api/executable-schema.ts',
      '../../gateway.ts',
      '../../../mocks/index.ts',
    ],
  },
  'src/grant-feed/follow-grants.ts': {
    yes: ['../context.ts', '../delivery/poller.ts'],
    no: ['../decision/read-grant.ts', '../api/executable-schema.ts'],
  },
  'src/work-queue/resolvers.ts': {
    yes: ['../referral/records.ts', '../consent/store.ts', '../grant-feed/state.ts'],
    no: ['../timeline/resolvers.ts', '../api/executable-schema.ts', '../gateway.ts'],
  },
  'src/api/executable-schema.ts': {
    yes: [
      'graphql',
      './plugins/mask-errors.ts',
      '../citizen/resolvers.ts',
      '../work-queue/resolvers.ts',
      '../context.ts',
      '../access/guard.ts',
      '../platform/log.ts',
    ],
    no: ['axios', '../gateway.ts', '../start/start.ts', '../../adapters/index.ts', '../../mocks/index.ts'],
  },
  'src/context.ts': {
    yes: ['zod', './access/guard.ts', './domain/citizen/case.ts', './platform/log.ts', './config/policy.ts'],
    no: [
      'axios',
      './citizen/sections.ts',
      './api/executable-schema.ts',
      './gateway.ts',
      './main.ts',
      '../adapters/index.ts',
      '../mocks/index.ts',
    ],
  },
  'src/gateway.ts': {
    yes: ['fastify', './api/executable-schema.ts', './citizen/resolvers.ts', './access/guard.ts'],
    no: [
      'axios',
      './main.ts',
      './start/start.ts',
      '../adapters/index.ts',
      '../adapters/http.ts',
      '../mocks/index.ts',
      '../test/support/x.ts',
    ],
  },
  'src/start/start.ts': {
    yes: ['../gateway.ts', '../config/config.ts', '../../adapters/index.ts', '../../mocks/index.ts'],
    no: [
      'axios',
      '../main.ts',
      '../../adapters/social/index.ts',
      '../../adapters/http.ts',
      '../../mocks/social/index.ts',
    ],
  },
  'adapters/index.ts': {
    yes: ['./social/index.ts', '../src/domain/citizen/area-system.ts', './http.ts'],
    no: ['axios', 'graphql', '../src/platform/log.ts', '../src/gateway.ts', '../mocks/index.ts'],
  },
  'adapters/social/session.ts': {
    yes: ['zod', './wire.ts', '../http.ts', '../http/path.ts', '../kit/session.ts', '../../src/domain/citizen/case.ts'],
    no: [
      'axios',
      'undici',
      'graphql',
      'node:fs',
      '../employment/find.ts',
      '../index.ts',
      '../../src/platform/log.ts',
      '../../mocks/index.ts',
    ],
  },
  'adapters/kit/session.ts': {
    yes: ['./records.ts', '../http.ts', '../../src/domain/citizen/answer.ts'],
    no: ['axios', '../social/session.ts', '../index.ts', '../../src/platform/log.ts', '../../mocks/index.ts'],
  },
  'adapters/http.ts': {
    yes: ['axios', 'undici', 'zod', './http/path.ts', '../src/domain/citizen/area-system.ts'],
    no: ['../src/platform/log.ts', '../mocks/index.ts'],
  },
  'adapters/http/axios-client.ts': {
    yes: ['axios', 'undici', './path.ts', '../../src/domain/citizen/area-system.ts'],
    no: ['../social/wire.ts', '../../src/platform/log.ts', '../../mocks/index.ts'],
  },
  'web/src/app.tsx': {
    yes: ['preact/compat', './api/client.ts', './screens/my-day.tsx', './generated/graphql.ts'],
    no: ['../../src/domain/dates.ts', '../../src/generated/schema.ts', '../vite.config.ts', '../../mocks/index.ts'],
  },
  'web/src/screens/my-day.tsx': {
    yes: [
      'preact/compat',
      'wouter-preact',
      '../generated/graphql.ts',
      '../parts/dates.ts',
      '../../../packages/client/labels.da.json',
    ],
    no: [
      '../../../src/domain/dates.ts',
      '../../../adapters/index.ts',
      '../../../mocks/index.ts',
      '../../../packages/client/apollo.js',
    ],
  },
  'mocks/main.ts': {
    yes: ['./index.ts', './social/index.ts', 'node:fs'],
    no: ['axios', '../src/domain/cpr.ts', '../adapters/index.ts', '../test/support/x.ts'],
  },
  'mocks/social/grants.ts': {
    yes: ['./state.ts', '../kit/mock.ts', '../people/person.ts', 'yaml'],
    no: ['axios', '../../src/domain/cpr.ts', '../../adapters/index.ts', '../../test/support/x.ts'],
  },
};

test('layers: every forbidden import is refused by lint, every allowed one passes', async () => {
  const planted = Object.entries(mayImport).map(([file, { yes, no }]) => [file, imports([...yes, ...no])] as const);
  const expected = planted.map(([file, lines]) => [file, lines.slice(mayImport[file]!.yes.length)]);
  expect(await refused('no-restricted-imports', Object.fromEntries(planted))).toEqual(Object.fromEntries(expected));
});

test('layers: type-only imports, re-exports and dynamic imports are refused too', async () => {
  const ways = [
    "import type { X } from '../referral/store.ts';",
    "export * from '../referral/store.ts';",
    "export const store = () => import('../referral/store.ts');",
  ];
  expect(await refused('no-restricted-imports', { 'src/citizen/a.ts': ways })).toEqual({ 'src/citizen/a.ts': ways });
});

test('Date.now and Math.random are refused outside the platform', async () => {
  const lines = [
    'export const now = Date.now();',
    'export const dice = Math.random();',
    "export const fine = Date.parse('2026-11-22');",
  ];
  const files = {
    'src/domain/a.ts': lines,
    'src/citizen/a.ts': lines,
    'src/access/a.ts': lines,
    'src/platform/clock.ts': lines,
  };
  const caught = lines.slice(0, 2);
  expect(await refused('no-restricted-properties', files)).toEqual({
    'src/domain/a.ts': caught,
    'src/citizen/a.ts': caught,
    'src/access/a.ts': caught,
    'src/platform/clock.ts': [],
  });
});

test('the domain uses no globals such as process, fetch or timers', async () => {
  const lines = ['export const a = process.env;', "export const b = fetch('/');", 'setTimeout(() => a, 1);'];
  expect(await refused('no-restricted-globals', { 'src/domain/a.ts': lines })).toEqual({ 'src/domain/a.ts': lines });
});
