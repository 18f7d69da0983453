import { executeCommand } from '../command/execute-command.ts';
import type { Announcement } from '../command/save-change.ts';
import type { Context } from '../context.ts';
import type { Consent } from '../domain/consent/consent.ts';
import { markSeen } from '../domain/consent/steps.ts';
import type { Refusal } from '../domain/refusal.ts';
import { err, ok, type Result } from '../domain/result.ts';
import type { MarkConsentSeenInput } from '../generated/schema.ts';
import { unknownConsent, visibleConsent } from './find-consent.ts';
import { consentChange, ifStillConcerned } from './save-consent.ts';

/** Names the queue on the bus of an area's leaders, who review the consents that others recorded. */
export const reviewQueue = (area: string): string => `${area}/leaders`;

/** Announces to the giving area's leaders that a consent waits for their review, or does no more. */
export const reviewTopic = ({ from }: Consent): Announcement => ['work-queue', reviewQueue(from)];

/** Marks a consent as seen by a leader of the giving area. */
export const markConsentSeen = (input: MarkConsentSeenInput, context: Context): Promise<Result<Consent, Refusal>> =>
  executeCommand(
    'markConsentSeen',
    input,
    context,
    async () => {
      const consent = await visibleConsent(input.id, context);
      if (!consent) return err(unknownConsent);
      const { expectedVersion } = input;
      const seen = markSeen(consent, context.caller, { expectedVersion, now: context.now() });
      return seen.ok ? ok(consentChange(seen.value, context, [reviewTopic(seen.value)])) : seen;
    },
    ifStillConcerned(context),
  );
