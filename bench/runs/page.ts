import { execFileSync } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { cpus, loadavg, tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium, type Browser, type BrowserContext } from 'playwright-core';
import { startMocks, type RunningMocks } from '../../mocks/index.ts';
import { dateInDenmark } from '../../src/domain/dates.ts';
import { choosePersona } from '../../test/support/choose-persona.ts';
import { clientOf } from '../../test/support/client.ts';
import { referralClient } from '../../test/support/clients.ts';
import { personSeconds, referFromOverview, type Effort } from '../../test/support/two-minutes.ts';
import { quantile, round } from '../measure/numbers.ts';
import { cores, start } from '../measure/process.ts';
import { when } from '../report/page.ts';
import { markdown } from '../report/table.ts';
import type { Order, Report } from './report.ts';

/** Circumstances in which the page is opened: how much slower the processor is, the network's speed, and the most that the list may take. */
type Circumstances = { name: string; slower: number; megabits: number | null; latencyMs: number; mostMs: number };

const circumstances: readonly Circumstances[] = [
  { name: 'local network', slower: 1, megabits: null, latencyMs: 0, mostMs: 1_000 },
  { name: 'four times slower, 10 Mbit, 20 ms', slower: 4, megabits: 10, latencyMs: 20, mostMs: 2_500 },
];

/** Milliseconds from the start of the navigation until a frame with it was shown. */
type Seen = { waiting: number; citizens: number };

const waiting = 4;

/** Rounds before those that count: the gateway is as warm as one that runs all day. */
const unmeasured = 4;

/**
 * Measures how soon Min dag's lists stand in the real browser, with nothing in its cache, and what a referral takes, on the built page
 * before a gateway of its own core; browser and mocks share the other.
 */
export async function page({ rounds, say }: Order): Promise<Report> {
  execFileSync(process.execPath, [join(import.meta.dirname, '../../scripts/build.ts'), '--page'], { stdio: 'inherit' });
  const mocks = await startMocks();
  const folder = await mkdtemp(join(tmpdir(), 'helhed-page-'));
  const gateway = await start('page/gateway.ts', cores.measured, {
    ...mocks.environment,
    OIDC_CLIENT_ID: 'helhed',
    OIDC_CLIENT_SECRET: 'helhed-secret',
    DATA_DIR: folder,
    NODE_ENV: 'test',
  });
  const url = String(gateway.ready);
  const executablePath = process.env['CHROMIUM'] ?? '/usr/bin/chromium';
  const browser = await chromium.launch({ executablePath, args: ['--no-sandbox', '--disable-dev-shm-usage'] });
  try {
    const seen = await openings(browser, url, { mocks, rounds, say });
    const efforts = await referrals(browser, url, { mocks, rounds, say });
    return report(seen, efforts, rounds);
  } finally {
    await browser.close();
    gateway.stop();
    await mocks.close();
    await rm(folder, { recursive: true });
  }
}

type Given = Pick<Order, 'rounds' | 'say'> & { mocks: RunningMocks };

/** Opens Min dag as a caseworker on whom some referrals wait, in each of the circumstances in turn; the first rounds do not count. */
async function openings(browser: Browser, url: string, { mocks, rounds, say }: Given): Promise<Record<string, Seen[]>> {
  const { refer } = referralClient(clientOf(url, mocks));
  for (let sent = 0; sent < waiting; sent += 1) await refer();
  const state = await loggedIn(browser, url, 'jonas');
  const seen: Record<string, Seen[]> = {};
  for (let done = -unmeasured; done < rounds; done += 1) {
    for (const one of circumstances) {
      const opened = await open(browser, url, state, one);
      if (done >= 0) (seen[one.name] ??= []).push(opened);
    }
    say(
      `Round ${done + 1}: ${circumstances.map(({ name }) => Math.round(seen[name]?.at(-1)?.waiting ?? 0)).join(', ')} ms`,
    );
  }
  return seen;
}

type State = Awaited<ReturnType<BrowserContext['storageState']>>;

async function loggedIn(browser: Browser, url: string, persona: string): Promise<State> {
  const context = await browser.newContext();
  const tab = await context.newPage();
  await tab.goto(`${url}/login`);
  await choosePersona(tab, persona);
  await tab.getByRole('navigation', { name: 'Hovedmenu' }).waitFor();
  const state = await context.storageState();
  await context.close();
  return state;
}

/** Notes in the page when something is there, once the frame that shows it has been drawn. */
const noteSeen = `{
  const wanted = { waiting: '.waiting-list > li', citizens: 'section[aria-labelledby=citizens] li' };
  const seen = (window.seen = {});
  const look = () => {
    for (const [name, selector] of Object.entries(wanted)) {
      if (name in seen || !document.querySelector(selector)) continue;
      seen[name] = null;
      requestAnimationFrame(() => setTimeout(() => (seen[name] = performance.now())));
    }
  };
  new MutationObserver(look).observe(document, { childList: true, subtree: true });
}`;

async function open(
  browser: Browser,
  url: string,
  storageState: State,
  { slower, megabits, latencyMs }: Circumstances,
): Promise<Seen> {
  const context = await browser.newContext({ storageState, viewport: { width: 1280, height: 900 }, locale: 'da-DK' });
  const tab = await context.newPage();
  const devTools = await context.newCDPSession(tab);
  await devTools.send('Emulation.setCPUThrottlingRate', { rate: slower });
  const bytes = megabits === null ? -1 : (megabits * 1_000_000) / 8;
  const network = { offline: false, latency: latencyMs, downloadThroughput: bytes, uploadThroughput: bytes };
  if (megabits !== null) await devTools.send('Network.emulateNetworkConditions', network);
  await tab.addInitScript(noteSeen);
  await tab.goto(url, { waitUntil: 'commit' });
  const isSeen = () => {
    const { seen } = globalThis as unknown as { seen?: Partial<Seen> };
    return typeof seen?.waiting === 'number' && typeof seen.citizens === 'number';
  };
  await tab.waitForFunction(isSeen, null, { polling: 100 });
  const seen = await tab.evaluate<Seen>('window.seen');
  await context.close();
  return seen;
}

/** Refers the same citizen again and again, from the overview to sent. */
async function referrals(browser: Browser, url: string, { mocks, rounds, say }: Given): Promise<Effort[]> {
  const storageState = await loggedIn(browser, url, 'mette');
  const citizen = await clientOf(url, mocks).citizenId('mette', 'both with a joint plan');
  const efforts: Effort[] = [];
  while (efforts.length < rounds) {
    const context = await browser.newContext({ storageState, viewport: { width: 1280, height: 900 }, locale: 'da-DK' });
    const tab = await context.newPage();
    await tab.goto(`${url}/borger/${citizen}`);
    await tab.getByRole('heading', { level: 1, name: 'Signe Bjerregaard' }).waitFor();
    efforts.push(await referFromOverview(tab, dateInDenmark(new Date())));
    await context.close();
  }
  say(`Referrals: ${efforts.map(({ waitedSeconds }) => waitedSeconds.toFixed(1)).join(', ')} s of the page's`);
  return efforts;
}

/** Tells whether the cores have more to do than this run alone gives them. */
const isBusy = (): boolean => (loadavg()[1] ?? 0) > 1.5 * cpus().length;
const busy = 'Other work kept the cores busy meanwhile: these figures are no measure of the goals.';

function report(seen: Record<string, Seen[]>, efforts: readonly Effort[], rounds: number): Report {
  const figures = (ms: readonly number[]) => ({
    medianMs: Math.round(quantile(ms, 0.5)),
    worstMs: Math.round(Math.max(...ms)),
  });
  const lists = circumstances.map(({ name, mostMs }) => ({
    name,
    mostMs,
    waiting: figures((seen[name] ?? []).map((one) => one.waiting)),
    citizens: figures((seen[name] ?? []).map((one) => one.citizens)),
  }));
  const [first] = efforts;
  if (!first) throw new Error('Nobody was referred');
  const { keystrokes, clicks, decisions } = first;
  const waitedSeconds = quantile(
    efforts.map((one) => one.waitedSeconds),
    0.5,
  );
  const seconds = round(personSeconds({ typed: [], keystrokes, clicks, decisions, waitedSeconds }), 0);
  const referral = { keystrokes, clicks, decisions, waitedSeconds: round(waitedSeconds, 1), personSeconds: seconds };
  const rows = lists.map((one) => [
    one.name,
    one.mostMs,
    one.waiting.medianMs,
    one.waiting.worstMs,
    one.citizens.medianMs,
    one.citizens.worstMs,
  ]);
  const text = [
    when(`${rounds} rounds, after ${unmeasured} that do not count.${isBusy() ? ` ${busy}` : ''}`),
    markdown(['opened on', 'ms at most', 'what waits, median', 'worst', 'my citizens, median', 'worst'], rows),
    `A referral, from the citizen’s overview to sent: ${keystrokes} keys, ${clicks} clicks, ${referral.waitedSeconds} s of waiting for the page (median); ${seconds} s for a person by the keystroke-level model (0.28 s a key, 1.6 s a click, 1.35 s for each of ${decisions} decisions).`,
  ].join('\n\n');
  const slow = lists.filter(({ waiting: { medianMs }, mostMs }) => medianMs > mostMs);
  return {
    results: { page: { rounds, loadAverage: round(loadavg()[1] ?? 0, 1), lists, referral } },
    page: text,
    wrong: slow.map(({ name, mostMs }) => `${name}: the list took more than ${mostMs} ms`),
  };
}
