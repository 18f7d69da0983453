import type { Answer } from '../../src/domain/citizen/answer.ts';
import type { Cpr } from '../../src/domain/cpr.ts';
import type { Grant, GrantRead, GrantState, Unreadable } from '../../src/domain/decision/grant.ts';
import type { Repetition } from '../../src/domain/decision/support-time.ts';
import { paragraphText } from '../../src/domain/law/paragraph.ts';
import { withValue } from '../kit/answers.ts';
import { dateOf, type ReadDate } from '../kit/dates.ts';
import { cprOf } from './person.ts';
import type { SocialSession } from './session.ts';
import type { Words } from './vocabulary.ts';
import { recordStatuses, readDays, readGrant, type Single, type WireElements, type WireGrant } from './wire-grant.ts';

const call = 'grants.get';

/** A grant as it came, and what of it is understood. */
type Seen = { grant: Grant; wire: WireGrant; patient: number } | { why: Unreadable };

/** Reads a grant by its number, with one call: whose it is stands inside. */
export async function grantNumbered(session: SocialSession, number: string): Promise<Answer<GrantRead>> {
  return withValue(await readGrantOnce(session, number), (one) =>
    'why' in one ? { kind: 'unreadable', why: one.why } : { kind: 'grant', grant: one.grant },
  );
}

/** Reads the same with its links; shared by all that one request asks of it. */
export async function readGrantOnce(session: SocialSession, number: string): Promise<Answer<Seen>> {
  if (!/^[1-9]\d{0,14}$/.test(number)) return session.notUnderstood(call);
  return session.once(`grant ${number}`, async () => {
    const answer = await session.fromRoot(
      'patientGrantById',
      { call, reads: readGrant, accepts: recordStatuses },
      number,
    );
    return withValue(answer, (grant) => understood(session, grant, number));
  });
}

function understood(session: SocialSession, wire: Single<WireGrant>, number: string): Seen {
  if (typeof wire === 'string') return unreadable(session, wire);
  if (String(wire.number) !== number) return unreadable(session, 'FOREIGN_GRANT');
  if (!wire.patient) return unreadable(session, 'INACCESSIBLE');
  const cpr = cprOf(wire.patient);
  const grant = cpr && grantOf(session, wire, cpr);
  return grant ? { grant, wire, patient: wire.patient.id } : unreadable(session, 'NOT_UNDERSTOOD');
}

/** Alarmed, where somebody should look at it. */
function unreadable(session: SocialSession, why: Unreadable): Seen {
  if (why === 'NOT_UNDERSTOOD') session.incomplete(call);
  if (why === 'FOREIGN_GRANT') session.foreign(call);
  return { why };
}

/**
 * A grant in the shared vocabulary. An odd value is told as it is, an unheard-of word as null; a date that is there but cannot
 * be read makes the grant not understood (null), since without it it would look like one that has no end.
 */
function grantOf({ area, words }: SocialSession, wire: WireGrant, citizen: Cpr): Grant | null {
  const { number, version, name, workflowState, elements } = wire;
  const { grants } = words.setup;
  const state = words.stateOf(workflowState?.name);
  const decidedOn = decidedDate(elements, state, words);
  const informedOn = firstDate(elements, grants.informedOn === null ? [] : [grants.informedOn]);
  const [startsOn, endsOn] = [firstDate(elements, grants.startsOn), firstDate(elements, grants.endsOn)];
  if (decidedOn === 'unread' || informedOn === 'unread' || startsOn === 'unread' || endsOn === 'unread') return null;
  return {
    area,
    number: String(number),
    version,
    citizen,
    title: name,
    state,
    paragraph: paragraphIn(elements, words),
    decidedOn,
    informedOn,
    startsOn,
    endsOn,
    minutes: elements.visitatedDurationInMinutes?.number ?? null,
    repetition: repetitionIn(elements),
    provider: elements.supplier?.supplier?.name?.trim() || null,
  };
}

/** By the date element of the state; where the state means nothing to us, by that of an approval. */
const decidedDate = (elements: WireElements, state: GrantState | null, { setup }: Words): ReadDate =>
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
  const named = [name, section].map((one) => one?.trim()).filter(Boolean);
  const written = (id ? words.setup.paragraphs.byId[String(id)] : undefined) ?? named.join(' ');
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
