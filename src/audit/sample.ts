import { createHash, randomBytes } from 'node:crypto';
import { executeCommand, type PreparedChange } from '../command/execute-command.ts';
import { createdId } from '../command/idempotency.ts';
import type { Context } from '../context.ts';
import type { Refusal } from '../domain/refusal.ts';
import { err, ok, type Result } from '../domain/result.ts';
import { statedReason } from '../domain/access/stated-reason.ts';
import type { CommitAuditSampleInput, DrawAuditSampleInput, ReviewAuditSampleInput } from '../generated/schema.ts';
import { underWayMs } from './completeness.ts';
import { addDraw, addSample, addVerdict, drawFrom, sampleById, type Sample, type Verdict } from './sample-store.ts';
import { control } from './words.ts';

type Changed = Promise<Result<Sample, Refusal>>;

/** What samples' ids are sealed as. */
export const sealedAs = 'audit-sample';

/** Where a sample is on its way. */
export function sampleState({ draw, verdicts }: Sample): 'COMMITTED' | 'DRAWN' | 'REVIEWED' {
  if (!draw) return 'COMMITTED';
  return verdicts.length < draw.drawn.length ? 'DRAWN' : 'REVIEWED';
}

/** Commits to a seed for a period: its SHA-256 is stored and shown, the seed itself is encrypted until the draw. */
export function commitSample(input: CommitAuditSampleInput, context: Context): Changed {
  const { keys, caller, now } = context;
  const id = createdId(keys, sealedAs, caller, input.idempotencyKey);
  return changed('commitAuditSample', input, id, context, async () => {
    const { from, until, size } = input;
    if (from >= until) return err(wrongPeriod);
    if (size < 1 || size > 100) return err(wrongSize);
    const seed = randomBytes(32).toString('hex');
    const seedHash = createHash('sha256').update(seed).digest('hex');
    const made: Sample = {
      id,
      from,
      until,
      size,
      seed,
      seedHash,
      by: caller.name,
      at: now(),
      draw: null,
      verdicts: [],
    };
    return ok(deed([id, 'COMMIT', from, until, size, seedHash], (tx) => addSample(tx, keys, made)));
  });
}

/** Draws what the seed draws, once the period is over and everything of it is stored, and reveals the seed. */
export function drawSample(input: DrawAuditSampleInput, context: Context): Changed {
  const { keys, caller, database, now } = context;
  const id = keys.unseal(sealedAs, input.id) ?? '';
  return changed('drawAuditSample', input, id, context, async () => {
    const sample = await sampleById(database.db, keys, id);
    if (!sample) return err(unknownSample);
    if (sample.draw) return err(notPossible(sample, 'Stikprøven er allerede trukket.'));
    if (Date.parse(sample.until) > Date.parse(now()) - underWayMs)
      return err(notPossible(sample, 'Perioden er ikke forbi, eller det nyeste fra den kan stadig være på vej.'));
    const found = await drawFrom(database.db, sample);
    const draw = { ...found, by: caller.name, at: now() };
    const auditDetails = [id, 'DRAW', sample.seed, found.population, found.drawn];
    return ok(deed(auditDetails, (tx) => addDraw(tx, keys, sample, draw)));
  });
}

/** Keeps what a reviewer says of an entry; a later word does not remove an earlier one. */
export function reviewSample(input: ReviewAuditSampleInput, context: Context): Changed {
  const { keys, database } = context;
  const id = keys.unseal(sealedAs, input.id) ?? '';
  return changed('reviewAuditSample', input, id, context, async () => {
    const sample = await sampleById(database.db, keys, id);
    if (!sample?.draw?.drawn[input.place - 1]) return err(unknownSample);
    const verdict = verdictOn(sample, input, context);
    if (!verdict.ok) return verdict;
    const auditDetails = [id, 'REVIEW', verdict.value.place, verdict.value.version, verdict.value.verdict];
    return ok(deed(auditDetails, (tx) => addVerdict(tx, keys, sample, verdict.value)));
  });
}

function verdictOn(sample: Sample, input: ReviewAuditSampleInput, { caller, now }: Context): Result<Verdict, Refusal> {
  const { place, verdict, expectedVersion } = input;
  const before = sample.verdicts.find((one) => one.place === place);
  const currentVersion = before?.version ?? 0;
  if (currentVersion !== expectedVersion)
    return err({ ...outdated, currentVersion, currentState: before?.verdict ?? sampleState(sample) });
  const text = input.text?.trim() ? statedReason(input.text) : ok(null);
  if (!text.ok) return err({ ...text.error, field: 'text' } as Refusal);
  if (verdict === 'QUESTIONABLE' && text.value === null) return err(textMissing);
  const version = currentVersion + 1;
  return ok({ place, version, verdict, text: text.value, by: caller.name, at: now() });
}

/** Makes a change once for its key, and gives the sample as it is then. */
async function changed(
  mutation: string,
  input: { idempotencyKey: string },
  id: string,
  context: Context,
  decide: () => Promise<Result<PreparedChange<object>, Refusal>>,
): Changed {
  context.purposes.add(control);
  const done = await executeCommand<object>(mutation, input, context, decide);
  if (!done.ok) return done;
  const sample = await sampleById(context.database.db, context.keys, id);
  if (!sample) throw new Error('A sample is kept');
  return ok(sample);
}

const deed = (auditDetails: readonly unknown[], save: PreparedChange<object>['save']): PreparedChange<object> => ({
  answer: {},
  citizens: [],
  auditDetails: [JSON.stringify(auditDetails)],
  save,
});

const notPossible = (sample: Sample, message: string): Refusal => ({
  code: 'NotPossible',
  message,
  state: sampleState(sample),
  allowed: [],
});
const unknownSample: Refusal = {
  code: 'UnknownAuditSample',
  message: 'Der er ingen sådan stikprøve eller ingen sådan post i den.',
};
const wrongPeriod: Refusal = {
  code: 'InvalidDate',
  message: 'Perioden skal slutte, efter at den er begyndt.',
  field: 'until',
};
const wrongSize: Refusal = { code: 'InvalidText', message: 'Der kan trækkes 1–100 poster.', field: 'size' };
const outdated = {
  code: 'VersionConflict' as const,
  message: 'En anden har vurderet posten imens. Se på den igen.',
};
const textMissing: Refusal = {
  code: 'Missing',
  message: 'Skriv, hvad der er at se nærmere på.',
  fields: ['text'],
};
