import { dateInDenmark, dateInWords, type CalendarDate } from '../domain/dates.ts';
import type { ReferralWait } from '../domain/referral/clocks.ts';
import type { Waiting } from '../domain/waiting.ts';
import type {
  Content,
  informedExceptions,
  outcomes,
  Referral,
  ReferralEvent,
  rejectionReasons,
} from '../domain/referral/referral.ts';
import type { UnitName } from '../access/units.ts';
import { renderEntry, renderNote, type EntryField, type RenderedEntry } from '../delivery/render-entry.ts';
import type { RecordedNames, ReferralRecord } from './records.ts';

/** Renders the task for the receiving unit. No CPR number and no address ever: the entry lies on the citizen. */
export function receiverTask(record: ReferralRecord, dueOn: CalendarDate, marker: string): RenderedEntry {
  const head = { kind: 'task', title: receivedTitle(record), unit: record.referral.to.unit, dueOn, marker } as const;
  return renderEntry(head, receivedFields(record, dueOn), howToAnswer);
}

/** Renders the note in the receiving system, with all that the author wrote. */
export function receiverNote(record: ReferralRecord, dueOn: CalendarDate, marker: string): RenderedEntry {
  const { background } = record.referral.content;
  const last = background ? [{ label: 'Baggrund', value: background }] : [];
  return renderNote(receivedTitle(record), [...receivedFields(record, dueOn), ...last], marker);
}

/** Renders the receipt: a note in the sending system. */
export const senderReceipt = (
  { referral, names }: ReferralRecord,
  dueOn: CalendarDate,
  marker: string,
): RenderedEntry =>
  renderNote(
    `Henvist til ${names.receiver.unit}`,
    [...receiverFields(referral, names), ...contentFields(referral.content, names), answerBy(dueOn)],
    marker,
  );

/** Renders the note about a step. */
export const stepNote = (title: string, event: ReferralEvent, marker: string): RenderedEntry =>
  renderNote(title, stepFields(event), marker);

/** Renders the reminder of something that has waited too long, for the unit that it waits on or its leader. */
export function reminderNote(
  { referral, names }: ReferralRecord,
  event: ReferralEvent,
  waiting: Waiting<ReferralWait>,
  marker: string,
): RenderedEntry {
  const whom = event.action === 'TO_LEADER' ? 'Til lederen' : 'Påmindelse';
  return renderNote(
    `${whom}: ${lateWords[waiting.waitingFor]}`,
    [
      { label: 'Fra', value: fullName(names.sender) },
      { label: 'Til', value: fullName(names.receiver) },
      ...(referral.owner && !isSenders(waiting) ? [{ label: 'Ansvarlig', value: referral.owner.name }] : []),
      { label: 'Frist', value: waiting.dueOn },
    ],
    marker,
  );
}

/** Tells whether what waits is the sending unit's to do. */
export const isSenders = ({ waitingFor }: Waiting<ReferralWait>): boolean =>
  waitingFor === 'INFORMATION' || waitingFor === 'RETURN_ANSWER';

const receivedTitle = ({ names }: ReferralRecord): string => `Henvisning fra ${names.sender.unit}`;

const receivedFields = ({ referral, names }: ReferralRecord, dueOn: CalendarDate): EntryField[] => [
  ...senderFields(referral, names),
  ...contentFields(referral.content, names),
  answerBy(dueOn),
];

const answerBy = (dueOn: CalendarDate): EntryField => ({ label: 'Svar senest', value: dateInWords(dueOn) });

/** A note that quotes the line is found, and shown to the sender. */
const howToAnswer = 'Svarer du i et notat, så tag linjen her med, så ser afsenderen det:';

const fullName = ({ area, unit }: UnitName) => `${unit} (${area})`;

const senderFields = ({ author, sentAt }: Referral, { sender }: RecordedNames): EntryField[] => [
  { label: 'Fra', value: fullName(sender) },
  { label: 'Sendt af', value: author.name },
  ...(sentAt ? [{ label: 'Sendt', value: dateInWords(dateInDenmark(sentAt)) }] : []),
];

const receiverFields = ({ author, sentAt }: Referral, { receiver }: RecordedNames): EntryField[] => [
  { label: 'Til', value: fullName(receiver) },
  { label: 'Sendt af', value: author.name },
  ...(sentAt ? [{ label: 'Sendt', value: dateInWords(dateInDenmark(sentAt)) }] : []),
];

function contentFields(content: Referral['content'], { legalBasis }: RecordedNames): EntryField[] {
  const { purpose, desiredOutcome, plannedStartOn } = content;
  return [
    { label: 'Formål', value: purpose },
    { label: 'Ønsket resultat', value: desiredOutcome },
    ...(legalBasis ? [{ label: 'Hjemmel', value: legalBasis }] : []),
    { label: 'Borgeren er orienteret', value: informedWords(content) },
    ...(plannedStartOn ? [{ label: 'Ønsket start', value: dateInWords(plannedStartOn) }] : []),
  ];
}

function stepFields(event: ReferralEvent): EntryField[] {
  const { by, reason, outcome, until, questions, answers, text, owner } = event;
  return [
    ...(by ? [{ label: 'Af', value: by.name }] : []),
    ...(owner ? [{ label: 'Ny ansvarlig', value: owner.name }] : []),
    ...(reason ? [{ label: 'Grund', value: rejectionWords[reason] }] : []),
    ...(outcome ? [{ label: 'Resultat', value: outcomeWords[outcome] }] : []),
    ...(until ? [{ label: 'Dato', value: dateInWords(until) }] : []),
    ...questions.map((value, index) => ({ label: `Spørgsmål ${index + 1}`, value })),
    ...answers.map((value, index) => ({ label: `Svar ${index + 1}`, value })),
    ...(text ? [{ label: 'Bemærkning', value: text }] : []),
  ];
}

/** The words for what has not happened in time. */
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

/** The codes' words, as caseworkers read them in their own system. */
const exceptionWords: Record<(typeof informedExceptions)[number], string> = {
  URGENT: 'det haster',
  NOT_REACHABLE: 'borgeren har ikke kunnet nås',
  RISK_TO_OTHERS: 'orientering kan bringe andre i fare',
};

const rejectionWords: Record<(typeof rejectionReasons)[number], string> = {
  NO_CAPACITY: 'ingen ledig kapacitet',
  NOT_ELIGIBLE: 'ikke i målgruppen',
  ALREADY_RECEIVING: 'får allerede hjælpen',
  CITIZEN_DECLINED: 'borgeren har sagt nej',
  COULD_NOT_REACH: 'borgeren har ikke kunnet nås',
  INSUFFICIENT_INFORMATION: 'utilstrækkelige oplysninger',
  DUPLICATE: 'samme henvisning er modtaget før',
  OTHER: 'andet',
};

const outcomeWords: Record<(typeof outcomes)[number], string> = {
  GOAL_REACHED: 'målet er nået',
  PARTLY_REACHED: 'målet er delvist nået',
  MOVED_ON: 'borgeren er gået videre til noget andet',
  CITIZEN_STOPPED: 'borgeren er stoppet',
  NO_LONGER_NEEDED: 'der er ikke længere brug for det',
};

/** Says when the citizen was informed, or why not. */
function informedWords({ informedOn, informedException }: Content): string {
  if (informedOn) return `ja, den ${dateInWords(informedOn)}`;
  return informedException ? `nej: ${exceptionWords[informedException]}` : 'nej';
}
