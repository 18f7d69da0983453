import { randomBytes } from 'node:crypto';
import type { Entry } from '../../src/domain/citizen/area-system.ts';
import type { CalendarDate } from '../../src/domain/dates.ts';
import { markerLine, titleWith } from '../../src/domain/marker-line.ts';

const crockford = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';

/** Makes a unique marker. */
export const newMarker = (): string => `HH-${[...randomBytes(26)].map((byte) => crockford.charAt(byte % 32)).join('')}`;

/** Makes an entry to write into a system, with a unique marker and text that a careless system would spoil. */
export function aPosting(kind: Entry['kind'], but: Partial<Entry> = {}): Entry {
  const marker = but.marker ?? newMarker();
  return {
    marker,
    kind,
    title: titleWith('Henvisning: bostøtte – »Åse«', marker),
    text: `Ønsket udbytte:\n  • et møde i uge 49 & "ro" \\ fred\n\nHenvist af jobcentret 🙂\n${markerLine(marker)}`,
    unit: null,
    dueOn: '2026-12-08' as CalendarDate,
    ...but,
  };
}
