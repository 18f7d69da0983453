import type { Transaction } from 'kysely';
import { recordExternalReply } from '../decision/external-reply.ts';
import { recordTaskReply } from '../discrepancy/external-reply.ts';
import type { Subject } from '../delivery/message.ts';
import type { ExternalReply, OnReply } from '../delivery/poll-replies.ts';
import type { Tables } from '../platform/database/tables.ts';
import { recordPlanReply } from '../plan/external-replies.ts';
import { recordReply } from '../referral/external-replies.ts';

type Deps = Parameters<typeof recordReply>[1] &
  Parameters<typeof recordExternalReply>[2] &
  Parameters<typeof recordTaskReply>[2] &
  Parameters<typeof recordPlanReply>[2];

/** Records of replies, by the type of the subject that was delivered. A new type is a line here. */
const recorders: Record<Subject['type'], (tx: Transaction<Tables>, reply: ExternalReply, deps: Deps) => Promise<void>> =
  {
    referral: (tx, reply, deps) => recordReply(tx, deps, reply),
    notification: recordExternalReply,
    discrepancy: recordTaskReply,
    // What people do with these tasks says nothing of the mandate, the meeting or the case.
    mandate: async () => {},
    meeting: async () => {},
    'committee-case': async () => {},
    plan: recordPlanReply,
  };

/** Records what people did with a task of ours in their own system. */
export const replyRecorder =
  (deps: Deps): OnReply =>
  (tx, reply) =>
    recorders[reply.subject.type](tx, reply, deps);
