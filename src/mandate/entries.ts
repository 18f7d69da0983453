import { renderEntry, renderNote, type EntryField, type RenderedEntry } from '../delivery/render-entry.ts';
import { dateInWords } from '../domain/dates.ts';
import { amountInWords } from '../domain/mandate/amount.ts';
import type { Drawn, MandateEntry } from '../domain/mandate/mandate.ts';
import { kindWords } from '../domain/mandate/steps.ts';
import { asSentence } from '../domain/words.ts';

/** Holds a draw with the names of its area and of the one that pays. */
export type NamedDraw = { entry: MandateEntry; drawn: Drawn; area: string; payer: string };

/** Renders the task to start or adjust what was drawn, for the unit that does it (D57). It decides on no benefit (D42). */
export const drawTask = (draw: NamedDraw, marker: string): RenderedEntry =>
  renderEntry(
    { kind: 'task', title: `Sæt i gang: ${kindWords[draw.drawn.kind]}`, unit: draw.drawn.unit, dueOn: null, marker },
    drawFields(draw),
    'Beløbet er en ramme. Afgørelsen om selve ydelsen træffes her, hvor den altid træffes.',
  );

/** Renders the note on a draw, for the areas that do not start it. */
export const drawNote = (draw: NamedDraw, marker: string): RenderedEntry =>
  renderNote(
    `Trukket på rammen: ${kindWords[draw.drawn.kind]}`,
    [...drawFields(draw), { label: 'Sættes i gang af', value: draw.area }],
    marker,
  );

/** Renders the note on a return or a correction of a draw. */
export const changeNote = (entry: MandateEntry, draw: NamedDraw, marker: string): RenderedEntry =>
  renderNote(
    `${entry.kind === 'RETURN' ? 'Givet tilbage til rammen' : 'Rettet i rammen'}: ${kindWords[draw.drawn.kind]}`,
    [
      { label: 'Beløb', value: amountInWords(entry.oere) },
      { label: 'Af et træk på', value: amountInWords(draw.entry.oere) },
      { label: 'Hvorfor', value: entry.why },
      { label: 'Af', value: entry.by.name },
    ],
    marker,
  );

function drawFields({ entry, drawn, payer }: NamedDraw): EntryField[] {
  const { period } = drawn;
  const days = period?.from && period.until ? `${dateInWords(period.from)}–${dateInWords(period.until)}` : null;
  return [
    { label: 'Hvad', value: asSentence(kindWords[drawn.kind]) },
    { label: 'Beløb', value: amountInWords(entry.oere) },
    ...(days === null ? [] : [{ label: 'Periode', value: days }]),
    { label: 'Betales af', value: payer },
    { label: 'Hvorfor', value: entry.why },
    { label: 'Koordinerende sagsbehandler', value: entry.by.name },
  ];
}
