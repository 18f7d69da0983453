import type { Cpr } from '../cpr.ts';
import type { Instant } from '../dates.ts';
import { disclosureIn } from '../disclosure.ts';
import { isBlank, missing, textRefusal, type TextLimit } from '../free-text.ts';
import { asActor, type Actor } from '../parties.ts';
import { versionConflict, type Refusal } from '../refusal.ts';
import { refuseAll } from '../problems.ts';
import { err, ok, type Result } from '../result.ts';
import { checkStep } from '../steps.ts';
import type { Meeting } from './meeting.ts';
import { meetingProcedure, type MeetingStep } from './take-step.ts';

/** Lists what can become of a question in the sparring forum (D29): advice, a proposal to the committee, a referral. */
const sparringOutcomes = ['ADVICE', 'PROPOSE', 'REFERRAL'] as const;
export type SparringOutcome = (typeof sparringOutcomes)[number];

/** Holds the answer to a question of the sparring forum. */
type SparringAnswer = { outcome: SparringOutcome; text: string; by: Actor; at: Instant };

/** Holds a question of the sparring forum (D29). It is anonymous where no citizen is named in it. */
export type SparringItem = {
  id: string;
  meeting: string;
  version: number;
  question: string;
  citizen: Cpr | null;
  askedBy: Actor;
  askedAt: Instant;
  answer: SparringAnswer | null;
};

/** Limits a question and its answer. */
export const sparringLimit: TextLimit = { from: 1, to: 2_000 };

/** Adds a question to a sparring forum that is still to be held. */
export function askForum(
  meeting: Meeting,
  { id, question, citizen }: Pick<SparringItem, 'id' | 'question' | 'citizen'>,
  { by, parts, now }: Pick<MeetingStep, 'by' | 'parts' | 'now'>,
): Result<SparringItem, Refusal> {
  const { state, version } = meeting;
  const attempt = { action: 'ADD_ITEM' as const, state, version, expectedVersion: version, parts };
  const checked = checkStep(meetingProcedure, attempt, {
    hindrance: () => (meeting.kind === 'SPARRING' ? null : noForum(meeting)),
    wrong: () => [textProblem('question', question)],
  });
  if (!checked.ok) return checked;
  const item = { id, meeting: meeting.id, version: 1, question: question.trim(), citizen };
  return ok({ ...item, askedBy: asActor(by), askedAt: now, answer: null });
}

/** Answers a question of a sparring forum, or answers it anew; for all who take part in the forum. */
export function answerItem(
  item: SparringItem,
  { outcome, text, expectedVersion }: { outcome: SparringOutcome; text: string; expectedVersion: number },
  { meeting, by, parts, now }: Pick<MeetingStep, 'by' | 'parts' | 'now'> & { meeting: Meeting },
): Result<SparringItem, Refusal> {
  if (expectedVersion !== item.version) return err(versionConflict(item.version, meeting.state, changedMeanwhile));
  if (meeting.state === 'CANCELLED') return err(noForum(meeting));
  if (!parts.has('TAKING_PART') && !parts.has('FACILITATOR')) return err(notTheirs);
  const refusal = refuseAll([textProblem('answer', text)], ['answer']);
  if (refusal) return err(refusal);
  return ok({ ...item, version: item.version + 1, answer: { outcome, text: text.trim(), by: asActor(by), at: now } });
}

function textProblem(field: 'question' | 'answer', text: string): Refusal | null {
  if (isBlank(text)) return missing([field]);
  if (text.length > sparringLimit.to)
    return { code: 'INVALID_TEXT', message: `Der er højst plads til ${sparringLimit.to} tegn.`, field };
  return textRefusal(field, text) ?? disclosureIn({ [field]: text });
}

const noForum = ({ state }: Meeting): Refusal => ({
  code: 'NOT_POSSIBLE',
  message: 'Der kan kun stilles og besvares spørgsmål i et sparringsforum, der ikke er aflyst.',
  state,
  allowed: [],
});
const changedMeanwhile = 'Spørgsmålet er besvaret imens. Se på det igen.';
const notTheirs: Refusal = {
  code: 'NOT_ALLOWED',
  message: 'Det kan kun gøres af dem, der arbejder med borgere i et af områderne.',
};
