import { namedCitizen } from '../access/named-citizen.ts';
import { unitKey, unitToAct } from '../access/units.ts';
import { executeCommand } from '../command/execute-command.ts';
import { createdId } from '../command/idempotency.ts';
import type { Context } from '../context.ts';
import { isUnusual, type BreakGlass } from '../domain/access/break-glass.ts';
import { statedReason } from '../domain/access/stated-reason.ts';
import type { Instant } from '../domain/dates.ts';
import { asActor } from '../domain/parties.ts';
import type { Refusal } from '../domain/refusal.ts';
import { err, ok, type Result } from '../domain/result.ts';
import type { BreakGlassInput } from '../generated/schema.ts';
import { breakGlasses, countBreakGlasses } from './store.ts';

/**
 * Breaks the glass for a citizen (nødadgang). No system is asked, so that the answer is the same whoever it is about, also
 * where there is nobody: only the look-up that follows shows what there is. Unusually many by one caller are let through and
 * alarmed. The answer is what is stored now.
 */
export async function breakGlass(input: BreakGlassInput, context: Context): Promise<Result<BreakGlass, Refusal>> {
  const { caller, keys, database, policy, now } = context;
  const id = createdId(keys, 'break-glass', caller, input.idempotencyKey);
  const done = await executeCommand<object>('breakGlass', input, context, async () => {
    const reason = statedReason(input.reason);
    if (!reason.ok) return reason;
    const unit = unitToAct('BREAK_GLASS', input.unit ?? null, caller);
    if (!unit.ok) return err(unit.error === 'not-yours' ? notYours : whichUnit);
    const citizen = namedCitizen(input, context);
    if (!citizen.ok) return citizen;
    const at = now();
    const expiresAt = new Date(Date.parse(at) + policy.access.glassMinutes * 60_000).toISOString() as Instant;
    const opened: BreakGlass = {
      id,
      citizen: citizen.value,
      by: asActor(caller),
      unit: unit.value,
      reason: reason.value,
      at,
      expiresAt,
      unusual: false,
      review: null,
      version: 1,
    };
    const alarms: 'unusual-break-glass'[] = [];
    return ok({
      answer: {},
      citizens: [citizen.value],
      auditDetails: [JSON.stringify([id, 'BREAK', unitKey(unit.value), expiresAt])],
      alarms,
      topics: [['work-queue', unitKey(unit.value)]],
      async save(tx) {
        const unusual = isUnusual(await countBreakGlasses(tx, caller.id, at), policy.access.glassesADay);
        if (unusual) alarms.push('unusual-break-glass');
        return breakGlasses.insert(tx, keys, { ...opened, unusual });
      },
    });
  });
  if (!done.ok) return done;
  const stored = await breakGlasses.byId(database.db, keys, id);
  if (!stored) throw new Error('Break-glass access is stored');
  return ok(stored);
}

const notYours: Refusal = {
  code: 'NOT_ALLOWED',
  message: 'Nødadgang er for dem, der arbejder med borgere, og fra en enhed, de selv arbejder i.',
};
const whichUnit: Refusal = {
  code: 'MISSING',
  message: 'Du arbejder i flere enheder: vælg, fra hvilken du bruger nødadgangen.',
  fields: ['unit'],
};
