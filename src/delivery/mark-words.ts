import type { Entry, Mark } from '../domain/citizen/area-system.ts';
import type { CalendarDate } from '../domain/dates.ts';
import type { OutboxMessage } from './message.ts';
import { renderEntry } from './render-entry.ts';

type MarkChange = Pick<Extract<OutboxMessage, { kind: 'mark' }>, 'mark' | 'on'>;

/** Returns the title of a mark's change, as a delivery shows it. */
export const titleOfMark = ({ mark, on }: MarkChange): string =>
  `${names[mark.kind]} ${on ? 'registreres' : 'fjernes'}`;

const names: Readonly<Record<Mark['kind'], string>> = {
  JOINT_PLAN: 'Den fælles plan',
  COORDINATOR: 'Den koordinerende sagsbehandler',
};

/** The unit that is asked for a mark which its system has no call for, and until when. */
export type MarkAsked = { unit: string | null; dueOn: CalendarDate | null };

/** Renders the task that asks people in an area for a mark. */
export function markTask({ mark, on }: MarkChange, { unit, dueOn }: MarkAsked, marker: string): Entry {
  const title = `${on ? 'Registrér' : 'Fjern'} ${mark.kind === 'JOINT_PLAN' ? 'den fælles plan' : 'den koordinerende sagsbehandler'}`;
  const fields = [
    mark.kind === 'JOINT_PLAN'
      ? { label: 'Det drejer sig om', value: 'Borgerens fælles plan' }
      : { label: 'Koordinerende sagsbehandler', value: mark.name },
  ];
  const said = asks[mark.kind][on ? 'on' : 'off'];
  return renderEntry({ kind: 'task', title, unit, dueOn, marker }, fields, said).entry;
}

const asks: Readonly<Record<Mark['kind'], Record<'on' | 'off', string>>> = {
  JOINT_PLAN: {
    on: 'Borgeren har sagt ja til en fælles plan. Registrér den her i fagsystemet, så planens andre områder kan se det, de skal, og luk opgaven.',
    off: 'Den fælles plan gælder ikke længere. Fjern den her i fagsystemet, så de andre områder ikke længere ser borgerens oplysninger, og luk opgaven.',
  },
  COORDINATOR: {
    on: 'Registrér den koordinerende sagsbehandler på borgeren her i fagsystemet, og luk opgaven.',
    off: 'Er ikke længere borgerens koordinerende sagsbehandler. Fjern registreringen her i fagsystemet, og luk opgaven.',
  },
};
