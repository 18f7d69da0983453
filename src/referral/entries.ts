import type { UnitName } from '../access/units.ts';
import { dateInDenmark, dateInWords, type CalendarDate } from '../domain/dates.ts';
import type { Referral } from '../domain/referral/referral.ts';
import { renderNote, renderEntry, type EntryField, type RenderedEntry } from '../delivery/render-entry.ts';
import { basisWords, informedWords } from './words.ts';

export type RecordedNames = { sender: UnitName; receiver: UnitName };

/** How the two sides' markers are called for: by what the posting is. */
type Slot = 'task' | 'note' | 'receipt';
type MarkerFor = (slot: Slot) => string;

/**
 * What a referral that is sent writes: a task for the unit and a note with all of it in the receiving system, and a receipt
 * in the sending one. No CPR number and no address ever: the posting lies on the citizen.
 */
export function entriesFor(
  referral: Referral,
  { names, dueOn, marker }: { names: RecordedNames; dueOn: CalendarDate; marker: MarkerFor },
): { receiver: RenderedEntry[]; sender: RenderedEntry[] } {
  const { content, to } = referral;
  const title = `Henvisning fra ${names.sender.unit}`;
  const core = [...whence(referral, names), ...content_(content), { label: 'Svar senest', value: dateInWords(dueOn) }];
  const background = content.background ? [{ label: 'Baggrund', value: content.background }] : [];
  return {
    receiver: [
      renderEntry({ kind: 'task', title, unit: to.unit, dueOn, marker: marker('task') }, core, howToAnswer),
      renderNote(title, [...core, ...background], marker('note')),
    ],
    sender: [
      renderNote(
        `Henvist til ${names.receiver.unit}`,
        [...whither(referral, names), ...content_(content), { label: 'Svar senest', value: dateInWords(dueOn) }],
        marker('receipt'),
      ),
    ],
  };
}

/** A note that quotes the line is found, and shown to the sender. */
const howToAnswer = 'Svarer du i et notat, så tag linjen her med, så ser afsenderen det:';

const called = ({ area, unit }: UnitName) => `${unit} (${area})`;

const whence = ({ author, sentAt }: Referral, { sender }: RecordedNames): EntryField[] => [
  { label: 'Fra', value: called(sender) },
  { label: 'Sendt af', value: author.name },
  ...(sentAt ? [{ label: 'Sendt', value: dateInWords(dateInDenmark(sentAt)) }] : []),
];

const whither = ({ author, sentAt }: Referral, { receiver }: RecordedNames): EntryField[] => [
  { label: 'Til', value: called(receiver) },
  { label: 'Sendt af', value: author.name },
  ...(sentAt ? [{ label: 'Sendt', value: dateInWords(dateInDenmark(sentAt)) }] : []),
];

function content_(content: Referral['content']): EntryField[] {
  const { purpose, desiredOutcome, legalBasis, plannedStartOn } = content;
  return [
    { label: 'Formål', value: purpose },
    { label: 'Ønsket resultat', value: desiredOutcome },
    ...(legalBasis ? [{ label: 'Hjemmel', value: basisWords[legalBasis] }] : []),
    { label: 'Borgeren er orienteret', value: informedWords(content) },
    ...(plannedStartOn ? [{ label: 'Ønsket start', value: dateInWords(plannedStartOn) }] : []),
  ];
}
