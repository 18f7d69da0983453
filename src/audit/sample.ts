import { createHash, randomBytes } from 'node:crypto';
import { executeCommand, type PreparedChange } from '../command/execute-command.ts';
import { createdId } from '../command/idempotency.ts';
import type { Context } from '../context.ts';
import type { Instant } from '../domain/dates.ts';
import { statedReason } from '../domain/access/stated-reason.ts';
import { versionConflict, type Refusal } from '../domain/refusal.ts';
import { err, ok, type Result } from '../domain/result.ts';
import type { CommitAuditSampleInput, DrawAuditSampleInput, ReviewAuditSampleInput } from '../generated/schema.ts';
import { underWayMs } from './log-entries.ts';
import { addDraw, addSample, addVerdict, drawFrom, sampleById, type Sample, type Verdict } from './sample-store.ts';
import { control } from './words.ts';

/** The answer of each mutation is the sample as it is stored now. */
type Changed = Promise<Result<Sample, Refusal>>;

/** The kind that samples' ids are sealed as. */
export const sealedAs = 'audit-sample';

/** Returns the state of a sample. */
export function sampleState({ draw, verdicts }: Sample): 'COMMITTED' | 'DRAWN' | 'REVIEWED' {
  if (!draw) return 'COMMITTED';
  return verdicts.length < draw.drawn.length ? 'DRAWN' : 'REVIEWED';
}

/** Commits to a seed for a period: its SHA-256 is stored and shown, the seed itself is encrypted until the draw. */
export async function commitAuditSample(input: CommitAuditSampleInput, context: Context): Changed {
  const { keys, caller, now, purposes } = context;
  purposes.add(control);
  const id = createdId(keys, sealedAs, caller, input.idempotencyKey);
  const done = await executeCommand<object>('commitAuditSample', input, context, async () => {
    const { from, until, size } = input;
    if (from >= until) return err(wrongPeriod);
    if (size < 1 || size > 100) return err(wrongSize);
    const seed = randomBytes(32).toString('hex');
    const seedHash = createHash('sha256').update(seed).digest('hex');
    const base = { id, from, until, size, seed, seedHash, by: caller.name, at: now() };
    const sample: Sample = { ...base, draw: null, verdicts: [] };
    return ok(changeOf([id, 'COMMIT', from, until, size, seedHash], (tx) => addSample(tx, keys, sample)));
  });
  return done.ok ? storedSample(id, context) : done;
}

/** Draws with the seed, once the period is over and everything of it is stored, and reveals the seed. */
export async function drawAuditSample(input: DrawAuditSampleInput, context: Context): Changed {
  const { keys, caller, database, now, purposes } = context;
  purposes.add(control);
  const id = keys.unseal(sealedAs, input.id) ?? '';
  const done = await executeCommand<object>('drawAuditSample', input, context, async () => {
    const sample = await sampleById(database.db, keys, id);
    if (!sample) return err(unknownSample);
    if (sample.draw) return err(notPossible(sample, 'Stikprøven er allerede trukket.'));
    if (!isPeriodOver(sample, now()))
      return err(notPossible(sample, 'Perioden er ikke forbi, eller det nyeste fra den kan stadig være på vej.'));
    const draw = { ...(await drawFrom(database.db, sample)), by: caller.name, at: now() };
    const details = [id, 'DRAW', sample.seed, draw.population, draw.drawn];
    return ok(changeOf(details, (tx) => addDraw(tx, keys, sample, draw)));
  });
  return done.ok ? storedSample(id, context) : done;
}

/** Tells whether a sample's period is over, and everything of it is stored. */
const isPeriodOver = ({ until }: Sample, now: Instant): boolean => Date.parse(until) <= Date.parse(now) - underWayMs;

/** Lists what can be done with a sample now. */
export function sampleActions(sample: Sample, now: Instant): ('DRAW' | 'REVIEW')[] {
  if (sample.draw) return sample.draw.drawn.length > 0 ? ['REVIEW'] : [];
  return isPeriodOver(sample, now) ? ['DRAW'] : [];
}

/** Reviews an entry of a sample; a later verdict does not remove an earlier one. */
export async function reviewAuditSample(input: ReviewAuditSampleInput, context: Context): Changed {
  const { keys, database, purposes } = context;
  purposes.add(control);
  const id = keys.unseal(sealedAs, input.id) ?? '';
  const done = await executeCommand<object>('reviewAuditSample', input, context, async () => {
    const sample = await sampleById(database.db, keys, id);
    if (!sample?.draw?.drawn[input.place - 1]) return err(unknownSample);
    const decided = decideVerdict(sample, input, context);
    if (!decided.ok) return decided;
    const { place, version, verdict } = decided.value;
    return ok(changeOf([id, 'REVIEW', place, version, verdict], (tx) => addVerdict(tx, keys, sample, decided.value)));
  });
  return done.ok ? storedSample(id, context) : done;
}

function decideVerdict(
  sample: Sample,
  input: ReviewAuditSampleInput,
  { caller, now }: Context,
): Result<Verdict, Refusal> {
  const { place, verdict, expectedVersion } = input;
  const before = sample.verdicts.find((one) => one.place === place);
  const currentVersion = before?.version ?? 0;
  if (currentVersion !== expectedVersion)
    return err(versionConflict(currentVersion, before?.verdict ?? sampleState(sample), outdated));
  const text = input.text?.trim() ? statedReason(input.text) : ok(null);
  if (!text.ok) return err({ ...text.error, field: 'text' } as Refusal);
  if (verdict === 'QUESTIONABLE' && text.value === null) return err(textMissing);
  return ok({ place, version: currentVersion + 1, verdict, text: text.value, by: caller.name, at: now() });
}

const changeOf = (details: readonly unknown[], save: PreparedChange<object>['save']): PreparedChange<object> => ({
  answer: {},
  citizens: [],
  auditDetails: [JSON.stringify(details)],
  save,
});

async function storedSample(id: string, { database, keys }: Context): Changed {
  const sample = await sampleById(database.db, keys, id);
  if (!sample) throw new Error('A sample is stored');
  return ok(sample);
}

const notPossible = (sample: Sample, message: string): Refusal => ({
  code: 'NOT_POSSIBLE',
  message,
  state: sampleState(sample),
  allowed: [],
});
const unknownSample: Refusal = {
  code: 'UNKNOWN_AUDIT_SAMPLE',
  message: 'Der er ingen sådan stikprøve eller ingen sådan post i den.',
};
const wrongPeriod: Refusal = {
  code: 'INVALID_DATE',
  message: 'Perioden skal slutte, efter at den er begyndt.',
  field: 'until',
};
const wrongSize: Refusal = { code: 'INVALID_TEXT', message: 'Der kan trækkes 1–100 poster.', field: 'size' };
const outdated = 'En anden har vurderet posten imens. Se på den igen.';
const textMissing: Refusal = {
  code: 'MISSING',
  message: 'Skriv, hvad der er at se nærmere på.',
  fields: ['text'],
};
