import type { System } from '../../adapters/index.ts';
import type { Difference } from '../../adapters/http/shapes.ts';
import type { SystemSettings } from '../../src/config/system-settings.ts';
import type { Person } from '../../src/domain/citizen/area-system.ts';
import type { Cpr } from '../../src/domain/cpr.ts';
import { describedWord, secretsOf } from './words.ts';
import type { Answer, Call, FaultKind, Listed } from '../../src/domain/citizen/answer.ts';

/**
 * The observations of one call: its outcomes with their counts, its keys with their forms, the words of its codes, and
 * its differences from the recording.
 */
export type ObservedCall = {
  outcomes: Map<string, number>;
  alarms: Set<string>;
  recorded: boolean;
  keys: Map<string, Set<string>>;
  words: Map<string, Map<string, number>>;
  differences: Map<string, Difference>;
};

/** The observations of one area's system: each part of the port with its result, and each call that was made. */
export type Observations = { area: string; name: string; parts: Map<string, string>; calls: Map<string, ObservedCall> };

const patience = 60_000;

/** Reads everything about one citizen that the gateway would, without changing anything, and keeps no value of it. */
export async function observe(system: System, settings: SystemSettings, cpr: Cpr): Promise<Observations> {
  const { area, name, shapes = {}, connect } = system;
  const found: Observations = { area, name, parts: new Map(), calls: new Map() };
  const secrets = secretsOf(cpr);
  const met = (call: string) => metOf(found.calls, call, shapes[call] !== undefined);
  const port = connect(settings, {
    now: Date.now,
    readOnly: true,
    alarm: (what, { call }) => void met(call).alarms.add(what),
    observe: ({ call, outcome }) => count(met(call).outcomes, outcome),
    drift: {
      shapes,
      tell: (call, difference) => void met(call).differences.set(`${difference.kind} ${difference.path}`, difference),
      everything(call, sighting) {
        const { keys, words } = met(call);
        for (const [path, { forms, words: here }] of sighting) {
          keys.set(path, new Set([...(keys.get(path) ?? []), ...forms]));
          for (const [word, times] of here)
            count(words.get(path) ?? added(words, path), describedWord(word, secrets), times);
        }
      },
    },
  });
  const call: Call = { deadline: Date.now() + patience, signal: AbortSignal.timeout(patience) };
  const tell = (part: string, what: string) => void found.parts.set(part, what);
  try {
    const answer = (await port.find([cpr], call)).get(cpr);
    const person = answer?.ok && answer.value.value.kind === 'known' ? answer.value.value.person : null;
    if (person) secrets.about(person);
    tell('citizen', answer?.ok ? answer.value.value.kind : faultIn(answer));
    if (person) await sections(port, person, call, tell);
    tell('units', said(await port.units(call)));
    tell('offers', said(await port.offers(call)));
  } finally {
    await port.close();
  }
  return found;
}

async function sections(
  port: ReturnType<System['connect']>,
  person: Person,
  call: Call,
  tell: (part: string, what: string) => void,
): Promise<void> {
  for (const part of ['cases', 'contacts', 'activities'] as const)
    tell(part, said((await port[part]([person], call)).get(person.cpr)));
  // Nothing of ours is there with this marker: what is looked through on the way is what a delivery would look through.
  const posted = await port.posted(person, ['HH-00000000000000000000000000'], call);
  tell('tasks and notes', posted.ok ? 'read' : faultIn(posted));
}

function said(answer: Answer<Listed<unknown>> | undefined): string {
  if (!answer?.ok) return faultIn(answer);
  const { items, leftOut, notConfigured } = answer.value.value;
  const missing = [leftOut > 0 ? `${leftOut} not understood` : '', notConfigured ? 'partly not configured' : ''];
  return [`${items.length} read`, ...missing.filter(Boolean)].join(', ');
}

const faultIn = (answer: Answer<unknown> | undefined): FaultKind | 'nothing' =>
  answer && !answer.ok ? answer.error.kind : 'nothing';

function metOf(calls: Observations['calls'], call: string, recorded: boolean): ObservedCall {
  const known = calls.get(call);
  if (known) return known;
  const fresh: ObservedCall = {
    outcomes: new Map(),
    alarms: new Set(),
    recorded,
    keys: new Map(),
    words: new Map(),
    differences: new Map(),
  };
  calls.set(call, fresh);
  return fresh;
}

function added(words: ObservedCall['words'], path: string): Map<string, number> {
  const fresh = new Map<string, number>();
  words.set(path, fresh);
  return fresh;
}

function count(counts: Map<string, number>, what: string, times = 1): void {
  counts.set(what, (counts.get(what) ?? 0) + times);
}
