import { areaOf } from '../access/units.ts';
import type { Context } from '../context.ts';
import { kindWords } from '../domain/decision/words.ts';
import type { Refusal } from '../domain/refusal.ts';
import { err, type Result } from '../domain/result.ts';
import type { CorrectBostoetteDecisionInput } from '../generated/schema.ts';
import { chainOf, decisionsIn } from './decision-store.ts';
import type { DecisionRecord } from './records.ts';
import { unknownDecision, visibleDecision } from './find-decision.ts';
import { contentOf, decidingUnit, preparedDecision, executeDecisionCommand, notTheirs } from './make-decision.ts';

/** Corrects a decision that was registered by hand, by a version that takes its place; whoever was told is told anew. */
export const correctDecision = (
  input: CorrectBostoetteDecisionInput,
  context: Context,
): Promise<Result<DecisionRecord, Refusal>> =>
  executeDecisionCommand('correctBostoetteDecision', input, context, async () => {
    const filed = await visibleDecision(input.id, context);
    const view = filed && (await context.guard.subject(filed.decision.citizen, filed.purpose));
    if (!view) return err(unknownDecision);
    const { source } = filed.decision;
    const deciding = decidingUnit(input, context);
    if (!deciding.ok) return deciding;
    if (deciding.value.area !== source.area) return err(notTheirs);
    if (source.origin === 'SYSTEM') return err(correctedThere(filed, areaOf(source.area, context).name));
    const read = await decisionsIn(
      context.database.db,
      context.keys,
      chainOf(context.keys, { ...source, origin: 'SYSTEM' }),
    );
    if (read[0]) return err(correctedThere(read[0], areaOf(source.area, context).name));
    const earlier = await decisionsIn(context.database.db, context.keys, chainOf(context.keys, source));
    const [latest = filed] = earlier;
    if (latest.decision.source.version !== input.expectedVersion) return err(changed(latest));
    const content = contentOf(input, source.number, context);
    if (!content.ok) return content;
    const next = { ...source, version: input.expectedVersion + 1 };
    return preparedDecision(
      { view, source: next, unit: deciding.value.unit, content: content.value, earlier },
      context,
    );
  });

const correctedThere = ({ decision }: DecisionRecord, area: string): Refusal => ({
  code: 'NotPossible',
  message: `Afgørelsen står i fagsystemet for ${area} og rettes dér; så følger rettelsen med hertil.`,
  state: decision.kind,
  allowed: [],
});

const changed = ({ decision: { source, kind } }: DecisionRecord): Refusal => ({
  code: 'VersionConflict',
  message: `Afgørelsen er rettet, siden du så den; den står nu som »${kindWords[kind]}«. Se den igen først.`,
  currentVersion: source.version,
  currentState: kind,
});
