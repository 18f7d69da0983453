import { openId } from '../access/global-id.ts';
import { areaOf } from '../access/units.ts';
import { executeCommand, type PreparedChange } from '../command/execute-command.ts';
import type { Context } from '../context.ts';
import { kindWords } from '../domain/decision/words.ts';
import { versionConflict, type Refusal } from '../domain/refusal.ts';
import type { UnitRef } from '../domain/parties.ts';
import { err, ok, type Result } from '../domain/result.ts';
import type { CorrectBostoetteDecisionInput } from '../generated/schema.ts';
import { unknownDecision, visibleDecision } from './access.ts';
import { checkContent, checkDecidingUnit, decidingUnits, notTheirs } from './decision-input.ts';
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
  const found = await versionsToCorrect(record, deciding.value, context);
  if (!found.ok) return found;
  const earlier = found.value;
  const [latest = record] = earlier;
  if (latest.decision.source.version !== input.expectedVersion) return err(changed(latest));
  const content = checkContent(input, source.number, context);
  if (!content.ok) return content;
  const next = { ...source, version: input.expectedVersion + 1 };
  const { unit } = deciding.value;
  return preparedDecisionChange({ content: content.value, citizen: view.cpr, source: next, unit, earlier }, context);
}

/** Finds the versions of a decision that a unit may correct, latest first; refuses what another area or a system decided. */
async function versionsToCorrect(
  record: DecisionRecord,
  { area }: UnitRef,
  context: Context,
): Promise<Result<DecisionRecord[], Refusal>> {
  const { source } = record.decision;
  if (area !== source.area) return err(notTheirs);
  const areaName = areaOf(source.area, context).name;
  if (source.origin === 'SYSTEM') return err(correctedThere(record, areaName));
  const { db } = context.database;
  const [read] = await decisionsOfNumber(db, context.keys, { ...source, origin: 'SYSTEM' });
  return read ? err(correctedThere(read, areaName)) : ok(await decisionsOfNumber(db, context.keys, source));
}

/** Lists what the caller may do with a decision: correct its latest version, from a unit that decides in its area. */
export async function decisionActions(record: DecisionRecord, context: Context): Promise<'CORRECT'[]> {
  const { id, source } = record.decision;
  const deciding = decidingUnits(context).find(({ area }) => area === source.area);
  const versions = deciding && (await versionsToCorrect(record, deciding, context));
  return versions?.ok && versions.value[0]?.decision.id === id ? ['CORRECT'] : [];
}

const correctedThere = ({ decision }: DecisionRecord, area: string): Refusal => ({
  code: 'NOT_POSSIBLE',
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
