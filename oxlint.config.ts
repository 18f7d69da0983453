import type { OxlintConfig } from 'oxlint';

type Override = NonNullable<OxlintConfig['overrides']>[number];

/**
 * The floors of `src`, from the ground up. A folder imports itself and the floors below its own, never up or sideways; what is
 * named `x.ts` is a file at the top of `src`. `test/house/boundaries.test.ts` plants imports that must be refused.
 */
export const floors: readonly (readonly string[])[] = [
  ['domain'],
  ['platform'],
  ['config'],
  ['audit-trail', 'access', 'web'],
  ['delivery', 'waiting'],
  ['command'],
  ['context.ts', 'generated'],
  ['grant-feed'],
  [
    'area',
    'audit',
    'break-glass',
    'citizen',
    'conflict-of-interest',
    'consent',
    'decision',
    'discrepancy',
    'drawing-right',
    'new-cpr',
    'referral',
  ],
  ['plan'],
  ['mandate'],
  ['meeting'],
  ['committee'],
  ['timeline', 'work-queue'],
  ['api'],
  ['gateway.ts'],
  ['start'],
  ['main.ts'],
];

/** What only one place may import. */
const axios = { group: ['axios', 'axios/**'], message: 'Only adapters/http speaks HTTP to the systems.' };

/** Refuses whatever the patterns, in the manner of .gitignore, do not let through. */
const only = (
  files: string[],
  group: string[],
  message: string,
  apart: readonly (typeof axios)[] = [axios],
): Override => ({
  files,
  rules: { 'no-restricted-imports': ['error', { patterns: [...apart, { group, message }] }] },
});

const orders = 'A folder looks down, never up or sideways: the floors are in oxlint.config.ts.';
const below = (index: number) => floors.slice(0, index).flat();
const inside = (name: string) => (name.endsWith('.ts') ? name : `${name}/**`);

/** What a folder's files, and those of the folders in it, may import of `src`. */
function ofFolder(name: string, index: number, beyond: readonly string[]): Override[] {
  const at = (up: string) => [`${up}**`, ...below(index).map((one) => `!${up}${inside(one)}`)];
  return [
    only([`src/${name}/*.ts`], [...at('../'), ...beyond], orders),
    only([`src/${name}/*/**/*.ts`], [...at('../../'), ...beyond.map((one) => one.replace('../', '../../'))], orders),
  ];
}

/** What a file at the top of `src` may import of it. */
const ofFile = (name: string, index: number, beyond: readonly string[]): Override =>
  only([`src/${name}`], ['./**', ...below(index).map((one) => `!./${inside(one)}`), '../**', ...beyond], orders);

// A start hands the adapters to the gateway; in development it starts the mocks.
const beyondSrc: Readonly<Record<string, readonly string[]>> = {
  start: ['!../../adapters/index.ts', '!../../mocks/index.ts'],
};

const layers: Override[] = floors.flatMap((floor, index) =>
  floor
    .filter((name) => name !== 'domain' && name !== 'generated')
    .flatMap((name) =>
      name.endsWith('.ts')
        ? [ofFile(name, index, beyondSrc[name] ?? [])]
        : ofFolder(name, index, beyondSrc[name] ?? []),
    ),
);

const pure = 'The domain is pure: it knows nothing but itself.';
const domain: Override[] = [
  only(['src/domain/*.ts'], ['**', '!./*.ts'], `${pure} What all its folders share stands at its root.`, []),
  only(['src/domain/*/**/*.ts'], ['**', '!./**', '!../**', '../../**'], pure, []),
  {
    files: ['src/domain/**/*.ts'],
    rules: {
      'no-restricted-globals': [
        'error',
        'process',
        'fetch',
        'crypto',
        'performance',
        'setTimeout',
        'setInterval',
        'setImmediate',
        'queueMicrotask',
      ],
    },
  },
];

const adaptersKnow = 'Adapters know the domain and adapters/http, nothing else.';
const httpKnows = 'The HTTP of the adapters knows the domain, nothing else of ours.';
const pageKnows = 'The page knows the gateway by its GraphQL schema only: its own files and the generated ones.';
const mocksKnow = 'The mocks stand alone: nothing of src, adapters or test.';
const outside: Override[] = [
  only(['adapters/*.ts'], ['**', '!./**', '!../src/domain/**', '!zod'], adaptersKnow, []),
  only(
    ['adapters/*/**/*.ts'],
    ['**', '!./**', '!../http.ts', '!../http/**', '!../kit/**', '!../../src/domain/**', '!zod'],
    adaptersKnow,
    [],
  ),
  only(['adapters/http.ts'], ['../**', '!../src/domain/**'], httpKnows, []),
  only(['adapters/http/**/*.ts'], ['../**', '!../../src/domain/**'], httpKnows, []),
  only(['web/src/*.{ts,tsx}'], ['../**'], pageKnows),
  only(['web/src/*/*.{ts,tsx}'], ['../../**', '!../../../packages/client/labels.da.json'], pageKnows),
  only(['mocks/*.ts'], ['../**'], mocksKnow),
  only(['mocks/*/**/*.ts'], ['../../**'], mocksKnow),
];

const config: OxlintConfig = {
  plugins: ['eslint', 'typescript', 'unicorn', 'oxc', 'import', 'promise', 'node', 'vitest'],
  env: { node: true, es2024: true },
  options: { typeAware: true, denyWarnings: true, reportUnusedDisableDirectives: 'error' },
  ignorePatterns: ['src/generated', 'web/src/generated', 'node_modules', 'coverage', 'dist', '.data'],
  categories: { correctness: 'error', suspicious: 'error' },
  rules: {
    eqeqeq: ['error', 'always'],
    'max-lines-per-function': ['error', 60],
    'max-lines': ['error', 250],
    'no-console': 'error',
    'no-eval': 'error',
    'import/no-cycle': ['error', { ignoreTypes: false }],
    'import/no-default-export': 'error',
    'typescript/await-thenable': 'error',
    'typescript/consistent-type-imports': ['error', { fixStyle: 'inline-type-imports' }],
    'typescript/no-explicit-any': 'error',
    'typescript/no-floating-promises': 'error',
    'typescript/no-misused-promises': 'error',
    'typescript/only-throw-error': 'error',
    'typescript/switch-exhaustiveness-check': ['error', { considerDefaultExhaustiveForUnions: true }],
    'unicorn/filename-case': ['error', { case: 'kebabCase' }],
    'import/no-unassigned-import': 'off',
    'import/no-named-as-default-member': 'off',
    'consistent-return': 'off',
    'no-new': 'off',
    'no-shadow': 'off',
    'no-underscore-dangle': 'off',
    'unicorn/consistent-function-scoping': 'off',
    'promise/always-return': 'off',
    'typescript/consistent-return': 'off',
    'typescript/no-unsafe-enum-comparison': 'off',
    'typescript/no-unsafe-type-assertion': 'off',
    'typescript/unbound-method': 'off',
    'vitest/no-conditional-expect': 'off',
    'no-restricted-imports': ['error', { patterns: [axios] }],
  },
  overrides: [
    {
      files: ['src/*/**/*.ts'],
      rules: {
        'no-restricted-properties': [
          'error',
          { object: 'Date', property: 'now', message: 'Time is handed in.' },
          { object: 'Math', property: 'random', message: 'Chance is handed in.' },
        ],
      },
    },
    { files: ['src/platform/**/*.ts'], rules: { 'no-restricted-properties': 'off' } },
    ...layers,
    ...domain,
    ...outside,
    {
      files: ['src/main.ts', 'src/start/**', 'scripts/**', 'mocks/main.ts', 'bench/**'],
      rules: { 'no-console': 'off' },
    },
    {
      files: ['test/**/*.ts'],
      rules: {
        'max-lines-per-function': 'off',
        'max-lines': ['error', 350],
        'vitest/no-standalone-expect': 'off',
        'vitest/valid-title': 'off',
        'vitest/valid-expect': ['error', { maxArgs: 2 }],
      },
    },
    {
      files: ['web/**'],
      env: { browser: true, node: false },
      // The page posts to its own tabs only, by channels that have no origin to name.
      rules: { 'unicorn/require-post-message-target-origin': 'off' },
    },
    { files: ['mocks/people/*.ts'], rules: { 'max-lines': ['error', 300] } },
    { files: ['*.config.ts'], rules: { 'import/no-default-export': 'off' } },
  ],
};

export default config;
