import { executeCommand } from '../command/execute-command.ts';
import { createdId } from '../command/idempotency.ts';
import { unitKey, unitToAct } from '../access/units.ts';
import type { Context } from '../context.ts';
import { isUnusual, type BreakGlass } from '../domain/access/break-glass.ts';
import type { Instant } from '../domain/dates.ts';
import type { Refusal } from '../domain/refusal.ts';
import { err, ok, type Result } from '../domain/result.ts';
import { statedReason } from '../domain/access/stated-reason.ts';
import type { BreakGlassInput } from '../generated/schema.ts';
import { addBreakGlass, countBreakGlasses, breakGlassById } from './store.ts';

/**
 * Breaks the glass for a citizen (nødadgang). No system is asked, so that the answer is the same whoever it is about, also
 * where there is nobody: only the look that follows shows what there is. Many by one caller are let through and alarmed.
 */
export async function breakGlass(input: BreakGlassInput, context: Context): Promise<Result<BreakGlass, Refusal>> {
  const { caller, keys, database, policy, alarm } = context;
  const id = createdId(keys, 'break-glass', caller, input.idempotencyKey);
  let unusual = false;
  const done = await executeCommand<object>('breakGlass', input, context, async () => {
    const made = glassOf(id, input, context);
    if (!made.ok) return made;
    const glass = made.value;
    return ok({
      answer: {},
      citizens: [glass.citizen],
      auditDetails: [JSON.stringify([id, 'BREAK', unitKey(glass.unit), glass.expiresAt])],
      async save(tx) {
        unusual = isUnusual(await countBreakGlasses(tx, caller.id, glass.at), policy.access.glassesADay);
        await addBreakGlass(tx, keys, { ...glass, unusual });
        await context.bus.publish(tx, 'work-queue', unitKey(glass.unit));
        return true;
      },
    });
  });
  if (!done.ok) return done;
  if (unusual) alarm('unusual-break-glass');
  const glass = await breakGlassById(database.db, keys, id);
  if (!glass) throw new Error('Broken glass is kept');
  return ok(glass);
}

function glassOf(id: string, input: BreakGlassInput, { caller, now, policy }: Context): Result<BreakGlass, Refusal> {
  const reason = statedReason(input.reason);
  if (!reason.ok) return reason;
  const unit = unitToAct('BREAK_GLASS', input.unit ?? null, caller);
  if (!unit.ok) return err(unit.error === 'not-yours' ? notYours : whichUnit);
  const at = now();
  return ok({
    id,
    citizen: input.cpr,
    by: { id: caller.id, name: caller.name },
    unit: unit.value,
    reason: reason.value,
    at,
    expiresAt: new Date(Date.parse(at) + policy.access.glassMinutes * 60_000).toISOString() as Instant,
    unusual: false,
    review: null,
    version: 1,
  });
}

const notYours: Refusal = {
  code: 'NotAllowed',
  message: 'Nødadgang er for dem, der arbejder med borgere, og fra en enhed, de selv arbejder i.',
};
const whichUnit: Refusal = {
  code: 'Missing',
  message: 'Du arbejder i flere enheder: vælg, fra hvilken du bruger nødadgangen.',
  fields: ['unit'],
};
