import type { Posting } from '../domain/area-system.ts';
import { markerLine, titleWith } from '../domain/marker.ts';

/** A line of a text with what it is about; a posting is made of nothing else, so that they can be counted. */
export type Field = { label: string; value: string };

/** What goes into a system, and how many fields nobody had to type there. */
export type Written = { posting: Posting; fields: number };

/** A posting out of fields; `ask` is a last sentence for whoever reads it. */
export function written(head: Omit<Posting, 'text'>, fields: readonly Field[], ask: string | null = null): Written {
  const lines = fields.map(({ label, value }) => (value.includes('\n') ? `${label}:\n${value}` : `${label}: ${value}`));
  const asked = ask === null ? [''] : ['', ask];
  return {
    posting: {
      ...head,
      title: titleWith(head.title, head.marker),
      text: [...lines, ...asked, markerLine(head.marker)].join('\n'),
    },
    fields: fields.length,
  };
}

/** A note: nobody's in particular, and due never. */
export const noteOf = (title: string, fields: readonly Field[], marker: string): Written =>
  written({ kind: 'note', unit: null, dueOn: null, title, marker }, fields);
