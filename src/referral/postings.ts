import type { UnitName } from '../access/units.ts';
import type { Posting } from '../domain/area-system.ts';
import { dateInDenmark, type CalendarDate } from '../domain/dates.ts';
import { markerLine } from '../domain/marker.ts';
import type { Referral } from '../domain/referral.ts';
import { basisWords, informedWords } from './words.ts';

export type Names = { sender: UnitName; receiver: UnitName };

/** A line of a text with what it is about; a posting is made of nothing else, so that they can be counted. */
type Field = { label: string; value: string };

/** What goes into a system, and how many fields nobody had to type there. */
export type Written = { posting: Posting; fields: number };

/** How the two sides' markers are called for: by what the posting is. */
type Slot = 'task' | 'note' | 'receipt';
type MarkerFor = (slot: Slot) => string;

/**
 * What a referral that is sent writes: a task for the unit and a note with all of it in the receiving system, and a receipt
 * in the sending one. No CPR number and no address ever: the posting lies on the citizen.
 */
export function postingsOf(
  referral: Referral,
  { names, dueOn, marker }: { names: Names; dueOn: CalendarDate; marker: MarkerFor },
): { receiver: Written[]; sender: Written[] } {
  const { content, to } = referral;
  const title = `Henvisning fra ${names.sender.unit}`;
  const core = [...whence(referral, names), ...content_(content), { label: 'Svar senest', value: dueOn }];
  const background = content.background ? [{ label: 'Baggrund', value: content.background }] : [];
  return {
    receiver: [
      written({ kind: 'task', title, unit: to.unit, dueOn, marker: marker('task') }, core),
      written({ ...note, title, marker: marker('note') }, [...core, ...background]),
    ],
    sender: [
      written({ ...note, title: `Henvist til ${names.receiver.unit}`, marker: marker('receipt') }, [
        ...whither(referral, names),
        ...content_(content),
        { label: 'Svar senest', value: dueOn },
      ]),
    ],
  };
}

const note = { kind: 'note', unit: null, dueOn: null } as const;

/** A note on what became of a referral. */
export function noteOf(title: string, fields: readonly Field[], marker: string): Written {
  return written({ ...note, title, marker }, fields);
}

function written(head: Omit<Posting, 'text'>, fields: readonly Field[]): Written {
  const lines = fields.map(({ label, value }) => (value.includes('\n') ? `${label}:\n${value}` : `${label}: ${value}`));
  const asked = head.kind === 'task' ? ['', howToAnswer] : [''];
  return {
    posting: { ...head, text: [...lines, ...asked, markerLine(head.marker)].join('\n') },
    fields: fields.length,
  };
}

/** A note that quotes the line is found, and shown to the sender. */
const howToAnswer = 'Svarer du i et notat, så tag linjen her med, så ser afsenderen det:';

const called = ({ area, unit }: UnitName) => `${unit} (${area})`;

const whence = ({ author, sentAt }: Referral, { sender }: Names): Field[] => [
  { label: 'Fra', value: called(sender) },
  { label: 'Sendt af', value: author.name },
  ...(sentAt ? [{ label: 'Sendt', value: dateInDenmark(sentAt) }] : []),
];

const whither = ({ author, sentAt }: Referral, { receiver }: Names): Field[] => [
  { label: 'Til', value: called(receiver) },
  { label: 'Sendt af', value: author.name },
  ...(sentAt ? [{ label: 'Sendt', value: dateInDenmark(sentAt) }] : []),
];

function content_(content: Referral['content']): Field[] {
  const { purpose, desiredOutcome, legalBasis, plannedStartOn } = content;
  return [
    { label: 'Formål', value: purpose },
    { label: 'Ønsket resultat', value: desiredOutcome },
    ...(legalBasis ? [{ label: 'Hjemmel', value: basisWords[legalBasis] }] : []),
    { label: 'Borgeren er orienteret', value: informedWords(content) },
    ...(plannedStartOn ? [{ label: 'Ønsket start', value: plannedStartOn }] : []),
  ];
}
