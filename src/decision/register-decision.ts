import { citizenToActOn, sourceUnavailable, unknownCitizen } from '../access/citizen-to-act-on.ts';
import type { CitizenView } from '../access/citizen-view.ts';
import { openCitizenId } from '../access/global-id.ts';
import { areaOf } from '../access/units.ts';
import { executeCommand, type PreparedChange } from '../command/execute-command.ts';
import type { Context } from '../context.ts';
import type { Purpose } from '../domain/access/access-rules.ts';
import type { DecisionContent } from '../domain/decision/decision.ts';
import { asActor } from '../domain/parties.ts';
import type { Refusal } from '../domain/refusal.ts';
import { err, ok, type Result } from '../domain/result.ts';
import type { RegisterBostoetteDecisionInput } from '../generated/schema.ts';
import { shareOf, unknownDecision, visibleDecisionById } from './access.ts';
import { decisionChange } from './change.ts';
import { checkContent, checkDecidingUnit, decidingUnits } from './decision-input.ts';
import { prepareDecision, type DecisionOrder } from './prepare-decision.ts';
import type { DecisionRecord } from './records.ts';
import { decisionsOfNumber } from './store.ts';

/** Registers a decision that no system tells of; the same number, version and content twice gives the one there is. */
export async function registerDecision(
  input: RegisterBostoetteDecisionInput,
  context: Context,
): Promise<Result<DecisionRecord, Refusal>> {
  const prepare = () => prepareRegistration(input, context);
  const done = await executeCommand('registerBostoetteDecision', input, context, prepare);
  return decisionShown(done, openCitizenId(context, input.citizenId)?.purpose, context);
}

async function prepareRegistration(
  input: RegisterBostoetteDecisionInput,
  context: Context,
): Promise<Result<PreparedChange<string>, Refusal>> {
  const { version = 1 } = input;
  const number = input.number.trim();
  const deciding = checkDecidingUnit(input, context);
  const others = [version < 1 ? impossibleVersion : null, deciding.ok ? null : deciding.error];
  const content = checkContent(input, number, context, others);
  if (!content.ok) return content;
  if (!deciding.ok) return deciding;
  const { area, unit } = deciding.value;
  const shown = await citizenToActOn(input.citizenId, context);
  // Only the systems know whom to notify, so here no reason would do.
  if (!shown.ok) return err(shown.error.code === 'STALE_BASIS' ? sourceUnavailable : shown.error);
  const { view } = shown.value;
  const closed = await closedRefusal(view, area);
  if (closed) return err(closed);
  const source = { area, origin: 'HAND' as const, number, version };
  const { db } = context.database;
  const [read] = await decisionsOfNumber(db, context.keys, { ...source, origin: 'SYSTEM' });
  if (read) return err(readAlready(read));
  const earlier = await decisionsOfNumber(db, context.keys, source);
  const same = earlier.find((one) => one.decision.source.version === version && isSame(one, view, content.value));
  if (same) return ok(nothingNew(same));
  const [latest] = earlier;
  if (latest && (latest.decision.citizen !== view.cpr || latest.decision.source.version >= version))
    return err(exists(latest));
  return preparedDecisionChange({ content: content.value, citizen: view.cpr, source, unit, earlier }, context);
}

/** Prepares the change that a decision made in Helhed makes. Its kept answer is an id: it is read through the guard each time. */
export async function preparedDecisionChange(
  order: Pick<DecisionOrder, 'content' | 'citizen' | 'source' | 'unit' | 'earlier'>,
  context: Context,
): Promise<Result<PreparedChange<string>, Refusal>> {
  const by = asActor(context.caller);
  const prepared = await prepareDecision({ ...order, by, changedOn: null, whole: false }, context);
  if (!prepared.ok) return err(recipientsUnknown(areaOf(prepared.error.area, context).name));
  const { decision } = prepared.value.record;
  return ok({
    ...decisionChange(prepared.value, context),
    answer: decision.id,
    citizens: [decision.citizen],
    auditDetails: [JSON.stringify([decision.id, decision.source.version, decision.kind])],
  });
}

/** Returns the decision that a command's answer names, as the caller sees it now. */
export async function decisionShown(
  done: Result<string, Refusal>,
  purpose: Purpose | undefined,
  context: Context,
): Promise<Result<DecisionRecord, Refusal>> {
  if (!done.ok) return done;
  const record = await visibleDecisionById(done.value, context, purpose);
  return record ? ok(record) : err(unknownDecision);
}

/** Refuses where nothing can be said of what an area holds on the citizen; null where the caller may see it. */
async function closedRefusal(view: CitizenView, area: string): Promise<Refusal | null> {
  const share = await shareOf(view, area);
  if (share?.kind === 'content') return null;
  return !share || share.report.state === 'WITHHELD' ? unknownCitizen : sourceUnavailable;
}

/** Tells whether the caller may register decisions about a citizen: from a unit that decides, in an area that is open to them. */
export async function mayRegisterAbout(view: CitizenView, context: Context): Promise<boolean> {
  const areas = new Set(decidingUnits(context).map(({ area }) => area));
  const closed = await Promise.all([...areas].map((area) => closedRefusal(view, area)));
  return closed.some((refusal) => refusal?.code !== unknownCitizen.code);
}

const isSame = ({ decision }: DecisionRecord, { cpr }: CitizenView, content: DecisionContent): boolean =>
  decision.citizen === cpr &&
  (Object.keys(content) as (keyof DecisionContent)[]).every((word) => decision[word] === content[word]);

const nothingNew = ({ decision }: DecisionRecord): PreparedChange<string> => ({
  answer: decision.id,
  citizens: [decision.citizen],
  auditDetails: [],
  save: async () => true,
});

const impossibleVersion: Refusal = {
  code: 'INVALID_TEXT',
  message: '»version« skal være mindst 1.',
  field: 'version',
};

/** Refuses what would be notified twice: a decision in the area's own system is registered there. */
const readAlready = ({ decision: { source } }: DecisionRecord): Refusal => ({
  code: 'DECISION_EXISTS',
  message: `Afgørelsen står i områdets fagsystem og er læst derfra i version ${source.version}; alle, der skal vide det, har fået besked. Ret den i fagsystemet.`,
  currentVersion: source.version,
});

const exists = ({ decision: { source } }: DecisionRecord): Refusal => ({
  code: 'DECISION_EXISTS',
  message: `Nummeret er brugt i version ${source.version} til noget andet. Brug et andet nummer, eller ret afgørelsen.`,
  currentVersion: source.version,
});

const recipientsUnknown = (area: string): Refusal => ({
  code: 'SOURCE_UNAVAILABLE',
  message: `Det kan ikke afgøres, hvem der skal have besked: fagsystemet for ${area} svarer ikke lige nu. Prøv igen om lidt.`,
});
