import type { Entry } from '../domain/citizen/area-system.ts';
import { markerLine, titleWith } from '../domain/marker-line.ts';

/** A line of a text with what it is about; a posting is made of nothing else, so that they can be counted. */
export type EntryField = { label: string; value: string };

/** What goes into a system, and how many fields nobody had to type there. */
export type RenderedEntry = { entry: Entry; fields: number };

/** A posting out of fields; `ask` is a last sentence for whoever reads it. */
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

/** A note: nobody's in particular, and due never. */
export const renderNote = (title: string, fields: readonly EntryField[], marker: string): RenderedEntry =>
  renderEntry({ kind: 'note', unit: null, dueOn: null, title, marker }, fields);
