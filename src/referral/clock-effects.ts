import { markerOf } from '../delivery/effects.ts';
import { renderNote } from '../delivery/render-entry.ts';
import type { ReferralWait } from '../domain/referral/clocks.ts';
import type { Waiting } from '../domain/waiting.ts';
import type { Keys } from '../platform/keys.ts';
import { effectId, postTo, type Effects } from './effects.ts';
import type { ReferralRecord, RecordedReferralEvent } from './records.ts';

/** What has not happened in time, as the unit that it waits on reads it. */
const lateWords: Record<ReferralWait, string> = {
  CONSENT: 'der mangler et nyt samtykke til henvisningen',
  RECEIPT: 'henvisningen er ikke modtaget',
  ANSWER: 'henvisningen er ikke besvaret',
  INFORMATION: 'der er ikke svaret på spørgsmål til henvisningen',
  START: 'indsatsen efter henvisningen er ikke begyndt',
  RESUMPTION: 'henvisningen er stadig i bero',
  CANCELLATION_ANSWER: 'der er ikke svaret på, om henvisningen stoppes',
  RETURN_ANSWER: 'den returnerede henvisning er ikke sendt videre',
};

/** The message that a referral waits too long: a note in the system of whoever it waits on, and once more for their leader. */
export function clockEffects(
  filed: ReferralRecord,
  { version, event }: RecordedReferralEvent,
  waiting: Waiting<ReferralWait>,
  keys: Keys,
): Effects {
  const { referral, names } = filed;
  const isSenders = waiting.what === 'INFORMATION' || waiting.what === 'RETURN_ANSWER';
  const area = isSenders ? referral.from.area : referral.to.area;
  const effect = effectId(referral.id, version, 'reminder');
  const whom = event.action === 'TO_LEADER' ? 'Til lederen' : 'Påmindelse';
  const note = renderNote(
    `${whom}: ${lateWords[waiting.what]}`,
    [
      { label: 'Fra', value: `${names.sender.unit} (${names.sender.area})` },
      { label: 'Til', value: `${names.receiver.unit} (${names.receiver.area})` },
      ...(referral.owner && !isSenders ? [{ label: 'Ansvarlig', value: referral.owner.name }] : []),
      { label: 'Frist', value: waiting.dueOn },
    ],
    markerOf(keys, effect),
  );
  return { messages: [postTo(filed, area, effect)(note)], fields: note.fields };
}
