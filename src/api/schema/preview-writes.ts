import type { GraphQLResolveInfo } from 'graphql';
import { areaOf } from '../../access/units.ts';
import type { Change } from '../../command/save-change.ts';
import type { Context } from '../../context.ts';
import { described } from '../../delivery/deliveries.ts';
import type { OutboxMessage } from '../../delivery/message.ts';
import type { Refusal } from '../../domain/refusal.ts';
import type { Resolvers, WritingActionInput } from '../../generated/schema.ts';

/** The preview of a mutation: the messages it would send to the areas' systems, or why it would be refused. */
type WritePreview = { writes: readonly OutboxMessage[]; refusal: Refusal | null };

/** Asks the mutation itself, by its own resolver, in a context in which a command goes no further than its change. */
async function previewOf(
  action: WritingActionInput,
  context: Context,
  info: GraphQLResolveInfo,
): Promise<WritePreview> {
  const [[name, input] = ['', null]] = Object.entries(action);
  const mutation = info.schema.getMutationType()?.getFields()[name];
  if (!mutation?.resolve) throw new Error('An action that is previewed is a mutation');
  const changes: Change[] = [];
  const dry: Context = { ...context, refused: [], preview: (change) => void changes.push(change) };
  const answer = (await mutation.resolve(null, { input }, dry, info)) as { refusal?: Refusal | null };
  return { writes: changes.flatMap(({ messages = [] }) => messages), refusal: answer.refusal ?? null };
}

/** Resolves what an action would write in the areas' systems. */
export const previewResolvers: Resolvers = {
  Query: { previewWrites: (_, { action }, context, info) => previewOf(action, context, info) },
  PreviewedWrite: {
    area: ({ area }, _, context) => areaOf(area, context),
    kind: (message) => described(message).kind,
    title: (message) => described(message).title,
    text: (message) => (message.kind === 'post' ? message.entry.text : null),
    unit: (message) => (message.kind === 'post' ? message.entry.unit : null),
    dueOn: (message) => (message.kind === 'post' ? message.entry.dueOn : null),
  },
};
