import { citizenToActOn, sourceUnavailable, unknownCitizen } from '../access/citizen-to-act-on.ts';
import type { CitizenView } from '../access/citizen-view.ts';
import type { PreparedChange } from '../command/execute-command.ts';
import type { Context } from '../context.ts';
import type { DecisionContent } from '../domain/decision/decision.ts';
import type { Refusal } from '../domain/refusal.ts';
import { err, ok, type Result } from '../domain/result.ts';
import type { RegisterBostoetteDecisionInput } from '../generated/schema.ts';
import { chainOf, decisionsIn } from './decision-store.ts';
import type { DecisionRecord } from './records.ts';
import { shareOf } from './find-decision.ts';
import { contentOf, decidingUnit, preparedDecision, executeDecisionCommand } from './make-decision.ts';

/** Registers a decision that no system tells of; the same number, version and content twice gives the one there is. */
export function registerDecision(
  input: RegisterBostoetteDecisionInput,
  context: Context,
): Promise<Result<DecisionRecord, Refusal>> {
  const { version = 1 } = input;
  const number = input.number.trim();
  return executeDecisionCommand('registerBostoetteDecision', input, context, async () => {
    const content = contentOf(input, number, context);
    if (!content.ok) return content;
    if (version < 1) return err(impossibleVersion);
    const deciding = decidingUnit(input, context);
    if (!deciding.ok) return deciding;
    const { area, unit } = deciding.value;
    const shown = await citizenToActOn(input.citizenId, context);
    // Whom to tell only the systems know, so here no reason would do.
    if (!shown.ok) return err(shown.error.code === 'StaleBasis' ? sourceUnavailable : shown.error);
    const { view } = shown.value;
    const closed = await whyClosed(view, area);
    if (closed) return err(closed);
    const source = { area, origin: 'HAND' as const, number, version };
    const read = await decisionsIn(
      context.database.db,
      context.keys,
      chainOf(context.keys, { ...source, origin: 'SYSTEM' }),
    );
    if (read[0]) return err(readAlready(read[0]));
    const earlier = await decisionsIn(context.database.db, context.keys, chainOf(context.keys, source));
    const same = earlier.find((one) => one.decision.source.version === version && isSame(one, view, content.value));
    if (same) return ok(thereAlready(same));
    const [latest] = earlier;
    if (latest && (latest.decision.citizen !== view.cpr || latest.decision.source.version >= version))
      return err(exists(latest));
    return preparedDecision({ view, source, unit, content: content.value, earlier }, context);
  });
}

/** Why nothing can be said of what an area holds on the citizen; null where the caller may see it. */
async function whyClosed(view: CitizenView, area: string): Promise<Refusal | null> {
  const share = await shareOf(view, area);
  if (share?.kind === 'content') return null;
  return !share || share.report.state === 'WITHHELD' ? unknownCitizen : sourceUnavailable;
}

const isSame = ({ decision }: DecisionRecord, { cpr }: CitizenView, content: DecisionContent): boolean =>
  decision.citizen === cpr &&
  (Object.keys(content) as (keyof DecisionContent)[]).every((word) => decision[word] === content[word]);

const thereAlready = ({ decision }: DecisionRecord): PreparedChange<string> => ({
  answer: decision.id,
  citizens: [decision.citizen],
  auditDetails: [],
  save: async () => true,
});

const impossibleVersion: Refusal = {
  code: 'InvalidText',
  message: '»version« skal være mindst 1.',
  field: 'version',
};

/** The same decision twice would be told twice: what the area's own system has is registered there. */
const readAlready = ({ decision: { source } }: DecisionRecord): Refusal => ({
  code: 'DecisionExists',
  message: `Afgørelsen står i områdets fagsystem og er læst derfra i version ${source.version}; alle, der skal vide det, har fået besked. Ret den i fagsystemet.`,
  currentVersion: source.version,
});

const exists = ({ decision: { source } }: DecisionRecord): Refusal => ({
  code: 'DecisionExists',
  message: `Nummeret er brugt i version ${source.version} til noget andet. Brug et andet nummer, eller ret afgørelsen.`,
  currentVersion: source.version,
});
