import { unitKey } from '../access/units.ts';
import { executeCommand } from '../command/execute-command.ts';
import type { Context } from '../context.ts';
import type { BreakGlass } from '../domain/access/break-glass.ts';
import { endBreakGlass as end } from '../domain/access/end-break-glass.ts';
import type { Refusal } from '../domain/refusal.ts';
import { err, ok, type Result } from '../domain/result.ts';
import type { EndBreakGlassInput } from '../generated/schema.ts';
import { ownBreakGlass } from './find-break-glass.ts';
import { breakGlasses } from './store.ts';

/** Ends the caller's own broken glass before its time; the answer is what is stored now. */
export async function endBreakGlass(input: EndBreakGlassInput, context: Context): Promise<Result<BreakGlass, Refusal>> {
  const { keys, now } = context;
  const done = await executeCommand<object>('endBreakGlass', input, context, async () => {
    const opened = await ownBreakGlass(input.id, context);
    if (!opened) return err(notYours);
    const ended = end(opened, input.expectedVersion, now());
    if (!ended.ok) return ended;
    return ok({
      answer: {},
      citizens: [opened.citizen],
      auditDetails: [JSON.stringify([opened.id, 'END'])],
      topics: [['work-queue', unitKey(opened.unit)]],
      save: (tx) => breakGlasses.change(tx, keys, ended.value, opened.version),
    });
  });
  if (!done.ok) return done;
  const stored = await ownBreakGlass(input.id, context);
  return stored ? ok(stored) : err(notYours);
}

/** The refusal of a use that is unknown, or somebody else's: the same words for both. */
const notYours: Refusal = {
  code: 'UNKNOWN_BREAK_GLASS',
  message: 'Der er ingen sådan nødadgang, eller det er ikke dig, der har brugt den.',
};
