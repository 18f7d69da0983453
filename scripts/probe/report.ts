import type { ObservedCall, Observations } from './observe.ts';
import type { UnsetSetting } from './unset-settings.ts';

/** The open points: in the settings, or for the vendor. */
type Findings = { settings: string[]; vendor: string[] };

const [mostKeys, mostWords] = [400, 40];

/** Checks that everything was read, and as it was recorded. */
export const isAsExpected = ({ parts, calls }: Observations): boolean =>
  [...parts.values()].every((what) => /^(known|read|\d+ read)$/.test(what)) &&
  [...calls.values()].every(({ differences, alarms }) => differences.size === 0 && alarms.size === 0);

/**
 * Returns one system's part of the report, in lines: names of keys, forms, words of codes and counts, and no other
 * value.
 */
export function reportOn(visit: Observations, unset: readonly UnsetSetting[]): string[] {
  const { area, name, parts, calls } = visit;
  const { settings, vendor } = findingsIn(visit, unset);
  return [
    `# ${name} (${area})`,
    '',
    '## What the gateway would say of this citizen',
    ...[...parts].map(([part, what]) => `${part}: ${what}`),
    '',
    '## Calls',
    ...[...calls].flatMap(([call, met]) => callLines(call, met)),
    '',
    '## Settings that are not set',
    ...(unset.length === 0 ? ['none'] : unset.map(({ path, description }) => `${path}: ${description}`)),
    '',
    '## To look at in the settings file',
    ...orNone(settings),
    '',
    '## To ask the vendor',
    ...orNone(vendor),
    '',
  ];
}

const orNone = (lines: readonly string[]) => (lines.length === 0 ? ['nothing'] : lines);

function callLines(call: string, { outcomes, alarms, recorded, keys, words, differences }: ObservedCall): string[] {
  const came = [...outcomes].map(([outcome, times]) => `${outcome} × ${times}`).join(', ');
  const told = alarms.size > 0 ? `; alarms: ${[...alarms].join(', ')}` : '';
  return [
    '',
    `### ${call}: ${came || 'not made'}${told}${recorded ? '' : '; in no public source'}`,
    ...[...keys]
      .slice(0, mostKeys)
      .map(([path, forms]) => `  ${path || '(the answer)'} ${[...forms].toSorted().join('|')}`),
    ...[...words].map(([path, counts]) => `  words in ${path}: ${wordLine(counts)}`),
    ...[...differences.values()].map(({ kind, path }) => `  differs: ${kind} ${path || '(the answer)'}`),
  ];
}

function wordLine(counts: ReadonlyMap<string, number>): string {
  const sorted = [...counts].toSorted(([, one], [, other]) => other - one);
  const shown = sorted.slice(0, mostWords).map(([word, times]) => `${word} × ${times}`);
  return [...shown, ...(sorted.length > mostWords ? [`and ${sorted.length - mostWords} more`] : [])].join(', ');
}

const advice: Readonly<Record<string, string>> = {
  'certificate-refused':
    'The server’s certificate is not trusted: put the missing certificates in a file and name it in NODE_EXTRA_CA_CERTS.',
  'token-refused': 'The token endpoint refuses the client: check _TOKEN_URL, _CLIENT_ID and _CLIENT_SECRET.',
  'token-unreachable': 'The token endpoint does not answer: check _TOKEN_URL, and that this machine may reach it.',
  'breaker-open': 'The system did not answer several times in a row: check _URL, and that this machine may reach it.',
  'unknown-word': 'A word has no meaning in the settings: compare the words above with the settings file.',
};

function findingsIn({ parts, calls }: Observations, unset: readonly UnsetSetting[]): Findings {
  const settings = [...parts].filter(([, what]) => what.includes('not-configured')).map(notConfigured(unset));
  const vendor: string[] = [];
  for (const [call, { outcomes, alarms, recorded, differences }] of calls) {
    for (const what of alarms) if (advice[what]) settings.push(`${call}: ${advice[what]}`);
    if (outcomes.has('refused-us'))
      vendor.push(`${call}: may our client call it? It was refused, or its link is not there.`);
    if (outcomes.has('not-understood')) vendor.push(`${call}: what does it answer? It could not be read.`);
    if (!recorded && call !== 'token')
      vendor.push(`${call}: is it a call of the API, and for how many citizens at once? No public source has it.`);
    if (differences.size > 0)
      vendor.push(
        `${call}: has the version of the API changed? ${differences.size} keys differ from what was recorded.`,
      );
  }
  return { settings, vendor };
}

const notConfigured =
  (unset: readonly UnsetSetting[]) =>
  ([part]: [string, string]) => {
    const near = unset.filter(({ path }) => path.toLowerCase().includes(part.slice(0, 4))).map(({ path }) => path);
    return `${part}: no call is configured${near.length > 0 ? ` (see ${near.join(', ')})` : ''}`;
  };
