import { openId } from '../access/global-id.ts';
import { areaOf } from '../access/units.ts';
import { executeCommand, type PreparedChange } from '../command/execute-command.ts';
import type { Context } from '../context.ts';
import { kindWords } from '../domain/decision/words.ts';
import { versionConflict, type Refusal } from '../domain/refusal.ts';
import { err, type Result } from '../domain/result.ts';
import type { CorrectBostoetteDecisionInput } from '../generated/schema.ts';
import { unknownDecision, visibleDecision } from './access.ts';
import { checkContent, checkDecidingUnit, notTheirs } from './decision-input.ts';
import type { DecisionRecord } from './records.ts';
import { decisionShown, preparedDecisionChange } from './register-decision.ts';
import { decisionsOfNumber } from './store.ts';

/** Corrects a decision that was registered by hand, by a version that takes its place; whoever was notified is notified anew. */
export async function correctDecision(
  input: CorrectBostoetteDecisionInput,
  context: Context,
): Promise<Result<DecisionRecord, Refusal>> {
  const prepare = () => prepareCorrection(input, context);
  const done = await executeCommand('correctBostoetteDecision', input, context, prepare);
  return decisionShown(done, openId(context, 'decision', input.id)?.purpose, context);
}

async function prepareCorrection(
  input: CorrectBostoetteDecisionInput,
  context: Context,
): Promise<Result<PreparedChange<string>, Refusal>> {
  const record = await visibleDecision(input.id, context);
  const view = record && (await context.guard.subject(record.decision.citizen, record.purpose));
  if (!view) return err(unknownDecision);
  const { source } = record.decision;
  const deciding = checkDecidingUnit(input, context);
  if (!deciding.ok) return deciding;
  const { area, unit } = deciding.value;
  if (area !== source.area) return err(notTheirs);
  const areaName = areaOf(source.area, context).name;
  if (source.origin === 'SYSTEM') return err(correctedThere(record, areaName));
  const { db } = context.database;
  const [read] = await decisionsOfNumber(db, context.keys, { ...source, origin: 'SYSTEM' });
  if (read) return err(correctedThere(read, areaName));
  const earlier = await decisionsOfNumber(db, context.keys, source);
  const [latest = record] = earlier;
  if (latest.decision.source.version !== input.expectedVersion) return err(changed(latest));
  const content = checkContent(input, source.number, context);
  if (!content.ok) return content;
  const next = { ...source, version: input.expectedVersion + 1 };
  return preparedDecisionChange({ content: content.value, citizen: view.cpr, source: next, unit, earlier }, context);
}

const correctedThere = ({ decision }: DecisionRecord, area: string): Refusal => ({
  code: 'NotPossible',
  message: `Afgørelsen står i fagsystemet for ${area} og rettes dér; så følger rettelsen med hertil.`,
  state: decision.kind,
  allowed: [],
});

const changed = ({ decision: { source, kind } }: DecisionRecord): Refusal =>
  versionConflict(
    source.version,
    kind,
    `Afgørelsen er rettet, siden du så den; den står nu som »${kindWords[kind]}«. Se den igen først.`,
  );
