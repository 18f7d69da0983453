import {
  AcknowledgeNotificationDocument,
  AnswerNotificationDisputeDocument,
  DisputeNotificationDocument,
  MarkNotificationSeenDocument,
  type NotificationAction,
} from '../generated/graphql.ts';
import { label } from '../labels/label.ts';
import { formOf, type Action } from './action-form.tsx';

const seen = formOf(MarkNotificationSeenDocument);

/** Each action of a notification with its form; what Helhed does by itself has none. */
const table: Partial<Record<NotificationAction, Action>> = {
  SEE: { text: 'Jeg har set den', document: seen, quiet: true },
  ACKNOWLEDGE: {
    text: 'Kvittér',
    document: formOf(AcknowledgeNotificationDocument),
    fields: [
      { name: 'actionTaken', label: 'Hvad gjorde du ved afgørelsen?', kind: 'radio', choices: 'ActionTaken' },
      { name: 'text', label: 'Bemærkning til den enhed, der traf afgørelsen', kind: 'text', required: false },
    ],
  },
  DISPUTE: {
    text: 'Gør indsigelse',
    quiet: true,
    document: formOf(DisputeNotificationDocument),
    fields: [
      { name: 'reason', label: 'Grund', kind: 'radio', choices: 'DisputeReason' },
      { name: 'text', label: 'Begrundelse', kind: 'text' },
    ],
  },
  SEE_DISPUTE: { text: 'Jeg har set indsigelsen', document: seen, quiet: true },
  ANSWER_DISPUTE: {
    text: 'Besvar indsigelsen',
    document: formOf(AnswerNotificationDisputeDocument),
    fields: [
      { name: 'outcome', label: 'Svar', kind: 'radio', choices: 'DisputeOutcome' },
      { name: 'text', label: 'Begrundelse', kind: 'text' },
    ],
  },
  SEE_DISPUTE_ANSWER: { text: 'Jeg har set svaret', document: seen },
};

/** Lists the forms of exactly the allowed actions. */
export const notificationActions = (allowed: readonly NotificationAction[]): { name: string; action: Action }[] =>
  Object.entries(table).flatMap(([name, action]) =>
    allowed.includes(name as NotificationAction)
      ? [{ name, action: { ...action, done: label('NotificationActionDone', name) } }]
      : [],
  );
