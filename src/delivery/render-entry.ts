import type { Entry } from '../domain/citizen/area-system.ts';
import { markerLine, titleWith } from '../domain/marker-line.ts';

/** A field of an entry: a label and a value. An entry is made of nothing else, so that they can be counted. */
export type EntryField = { label: string; value: string };

/** A rendered entry, and how many fields nobody had to type in the system. */
export type RenderedEntry = { entry: Entry; fields: number };

/** Renders an entry out of fields; `ask` is a last sentence for whoever reads it. */
export function renderEntry(
  head: Omit<Entry, 'text'>,
  fields: readonly EntryField[],
  ask: string | null = null,
): RenderedEntry {
  const lines = fields.map(({ label, value }) => (value.includes('\n') ? `${label}:\n${value}` : `${label}: ${value}`));
  const asked = ask === null ? [''] : ['', ask];
  return {
    entry: {
      ...head,
      title: titleWith(head.title, head.marker),
      text: [...lines, ...asked, markerLine(head.marker)].join('\n'),
    },
    fields: fields.length,
  };
}

/** Renders a note: for nobody in particular, and never due. */
export const renderNote = (title: string, fields: readonly EntryField[], marker: string): RenderedEntry =>
  renderEntry({ kind: 'note', unit: null, dueOn: null, title, marker }, fields);
