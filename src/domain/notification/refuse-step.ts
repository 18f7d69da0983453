import { notificationActionWords, notificationPartWords, standingWords } from '../decision/words.ts';
import { disclosureIn } from '../disclosure.ts';
import { isBlank, missing, textRefusal } from '../free-text.ts';
import type { Notification, NotificationAction } from './notification.ts';
import type { NotificationStep } from './steps.ts';
import type { Refusal } from '../refusal.ts';
import { listed } from '../words.ts';

/** Why what somebody says with a step will not do; null where it will. A dispute says why, and so does its answer. */
export function inputRefusal(action: NotificationAction, { text }: { text: string | null }): Refusal | null {
  if (isBlank(text)) return textRequired.has(action) ? missing(['text']) : null;
  return textRefusal('text', text ?? '') ?? disclosureIn({ text });
}

const textRequired: ReadonlySet<NotificationAction> = new Set(['DISPUTE', 'ANSWER_DISPUTE']);

/** It is not any more what the caller saw. */
export const versionConflict = ({ version, standing }: Notification): Refusal => ({
  code: 'VersionConflict',
  message: `Beskeden er ændret, siden du så den; den står nu som »${standingWords[standing]}«. Se den igen først.`,
  currentVersion: version,
  currentState: standing,
});

/** It cannot be done as it stands; `allowed` can. */
export const notPossible = (
  action: NotificationAction,
  { standing }: Notification,
  allowed: readonly NotificationAction[],
): Refusal => ({
  code: 'NotPossible',
  message: `Man kan ikke ${notificationActionWords[action]}, når beskeden står som »${standingWords[standing]}«.`,
  state: standing,
  allowed,
});

/** It is somebody else who can. */
export const notAllowed = ({ by }: NotificationStep): Refusal => ({
  code: 'NotAllowed',
  message: `Det kan kun gøres af ${listed(
    by.map((part) => notificationPartWords[part]),
    'eller',
  )}.`,
});
