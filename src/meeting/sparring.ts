import { citizenToActOn, sourceUnavailable } from '../access/citizen-to-act-on.ts';
import { executeCommand, type PreparedChange } from '../command/execute-command.ts';
import { createdId } from '../command/idempotency.ts';
import type { Context } from '../context.ts';
import type { Cpr } from '../domain/cpr.ts';
import { answerItem, askForum, type SparringItem } from '../domain/meeting/sparring.ts';
import type { Refusal } from '../domain/refusal.ts';
import { err, ok, type Result } from '../domain/result.ts';
import type { AddSparringItemInput, AnswerSparringItemInput } from '../generated/schema.ts';
import { meetingToActOn, meetingToActOnById, visibleMeetingById } from './access.ts';
import { itemsOf, sparringItems } from './store.ts';
import { stepIn } from './take-step.ts';
import type { ShownItem, ShownMeeting } from './records.ts';

type Changed = Promise<Result<ShownMeeting, Refusal>>;

/** Adds a question to a sparring forum: anonymous, or about a citizen whom the caller names (D29). */
export async function addSparringItem(input: AddSparringItemInput, context: Context): Changed {
  const { caller, keys } = context;
  const done = await executeCommand('addSparringItem', input, context, async () => {
    const found = await meetingToActOn(input.id, context);
    if (!found.ok) return found;
    const { meeting, about } = found.value;
    const citizen = await citizenNamed(input.citizenId ?? null, context);
    if (!citizen.ok) return citizen;
    const id = createdId(keys, 'sparring-item', caller, input.idempotencyKey);
    const step = stepIn(meeting, about, context);
    const asked = askForum(meeting, { id, question: input.question, citizen: citizen.value }, step);
    return asked.ok ? ok(prepared('ADD_ITEM', asked.value, null, context)) : asked;
  });
  return done.ok ? meetingToActOnById(done.value, context) : done;
}

async function citizenNamed(id: string | null, context: Context): Promise<Result<Cpr | null, Refusal>> {
  if (id === null) return ok(null);
  const found = await citizenToActOn(id, context);
  return found.ok ? ok(found.value.view.cpr) : found;
}

/** Answers a question of a sparring forum: advice, a proposal to the committee, or a referral. */
export async function answerSparringItem(input: AnswerSparringItemInput, context: Context): Changed {
  const done = await executeCommand('answerSparringItem', input, context, async () => {
    const found = await itemToAnswer(input.id, context);
    if (!found.ok) return found;
    const { item, shown } = found.value;
    const step = { ...stepIn(shown.meeting, shown.about, context), meeting: shown.meeting };
    const answered = answerItem(item, input, step);
    return answered.ok ? ok(prepared('ANSWER_ITEM', answered.value, item.version, context)) : answered;
  });
  return done.ok ? meetingToActOnById(done.value, context) : done;
}

function prepared(
  action: string,
  item: SparringItem,
  before: number | null,
  { keys }: Context,
): PreparedChange<string> {
  return {
    answer: item.meeting,
    citizens: item.citizen === null ? [] : [item.citizen],
    auditDetails: [JSON.stringify([item.meeting, item.id, item.version, action])],
    topics: [['meeting', item.meeting]],
    save: (tx) =>
      before === null ? sparringItems.insert(tx, keys, item) : sparringItems.change(tx, keys, item, before),
  };
}

/** Finds a question to answer: a refusal where there is none for the caller, or where a silent system has to say first. */
async function itemToAnswer(id: string, context: Context): Promise<Result<ShownItem, Refusal>> {
  const own = context.keys.unseal('sparring-item', id);
  const item = own === null ? null : await sparringItems.byId(context.database.db, context.keys, own);
  const shown = item && (await visibleMeetingById(item.meeting, context));
  if (!shown) return err(unknownItem);
  const one = await shownItem(item, shown, context);
  if (one.isShown) return ok(one);
  const undecided = item.citizen !== null && (await context.guard.citizen(item.citizen, shown.purpose)) !== null;
  return err(undecided ? sourceUnavailable : unknownItem);
}

/** Returns the questions of a forum: those about a named citizen are »en sag« to whoever may not see the citizen. */
export async function itemsShown(shown: ShownMeeting, context: Context): Promise<ShownItem[]> {
  const items = await itemsOf(context.database.db, context.keys, shown.meeting.id);
  return Promise.all(items.map((item) => shownItem(item, shown, context)));
}

async function shownItem(item: SparringItem, shown: ShownMeeting, { guard }: Context): Promise<ShownItem> {
  const isShown = item.citizen === null || (await guard.subject(item.citizen, shown.purpose)) !== null;
  return { item, shown, isShown };
}

const unknownItem: Refusal = {
  code: 'UNKNOWN',
  message: 'Spørgsmålet findes ikke, eller du har ikke adgang til borgeren.',
  what: 'SPARRING_ITEM',
};
