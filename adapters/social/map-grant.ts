import type { Cpr } from '../../src/domain/cpr.ts';
import type { Grant, GrantState } from '../../src/domain/decision/grant.ts';
import { paragraphText } from '../../src/domain/law/paragraph.ts';
import { err, ok, type Result } from '../../src/domain/result.ts';
import type { Repetition } from '../../src/domain/decision/support-time.ts';
import { dateOf, type ReadDate } from './dates.ts';
import { readDays, type WireElements, type WireGrant } from './wire-grant.ts';
import type { Words } from './vocabulary.ts';

/**
 * A grant in the shared vocabulary. An odd value is told as it is, an unheard-of word as null; a date that is there but cannot
 * be read makes the grant not understood, since without it it would look like one that has no end.
 */
export function grantOf(area: string, wire: WireGrant, citizen: Cpr, words: Words): Result<Grant, 'not-understood'> {
  const { number, version, name, workflowState, elements } = wire;
  const { grants } = words.setup;
  const state = words.stateOf(workflowState?.name);
  const decided = decidedOn(elements, state, words);
  const informed = firstDate(elements, grants.informedOn === null ? [] : [grants.informedOn]);
  const [starts, ends] = [firstDate(elements, grants.startsOn), firstDate(elements, grants.endsOn)];
  if (decided === 'unread' || informed === 'unread' || starts === 'unread' || ends === 'unread')
    return err('not-understood');
  return ok({
    area,
    number: String(number),
    version,
    citizen,
    title: name,
    state,
    paragraph: paragraphIn(elements, words),
    decidedOn: decided,
    informedOn: informed,
    startsOn: starts,
    endsOn: ends,
    minutes: elements.visitatedDurationInMinutes?.number ?? null,
    repetition: repetitionIn(elements),
    provider: elements.supplier?.supplier?.name?.trim() || null,
  });
}

/** By the date element of the state; where the state means nothing to us, by that of an approval. */
const decidedOn = (elements: WireElements, state: GrantState | null, { setup }: Words): ReadDate =>
  firstDate(elements, setup.grants.decidedOn[state ?? 'GRANTED']);

/** The date of the first of these elements that is filled in. */
function firstDate({ dates }: WireElements, types: readonly string[]): ReadDate {
  for (const type of types) {
    const date = dateOf(dates.get(type));
    if (date !== null) return date;
  }
  return null;
}

/** The provision in one spelling, where it can be read; else as it is written, so that somebody sees it. */
function paragraphIn({ paragraph: element }: WireElements, words: Words): string | null {
  const { id, name, section } = element?.paragraph ?? {};
  const byId = id ? words.setup.paragraphs.byId[String(id)] : undefined;
  const written =
    byId ??
    [name, section]
      .map((one) => one?.trim())
      .filter(Boolean)
      .join(' ');
  if (!written) return null;
  const paragraph = words.paragraphIn(written);
  return paragraph ? paragraphText(paragraph) : written;
}

/** Visits on days of every n-th week or day; a pattern or a nest of another kind is a repetition that nobody knows. */
function repetitionIn({ repetition }: WireElements): Repetition | null {
  if (!repetition || (repetition.pattern === null && repetition.count === null)) return null;
  const { pattern, count, next } = repetition;
  const days = readDays(next);
  if ((pattern !== 'WEEK' && pattern !== 'DAY') || count === null || !days.ok) return { pattern: null, count: 1 };
  const { weekdays, weekenddays, next: shifts } = days.value;
  return { pattern, every: count, weekdays, weekenddays, visits: shifts.visits };
}
