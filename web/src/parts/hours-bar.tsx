import { hoursText } from './dates.ts';
import { ShareBar } from './share-bar.tsx';

type Hours = { poolMinutes: number; drawnMinutes: number; reservedMinutes: number; availableMinutes: number };

/** Draws a pool of hours: drawn, reserved and not drawn yet, and what is left. */
export function HoursBar({ poolMinutes, drawnMinutes, reservedMinutes, availableMinutes }: Hours) {
  const share = (name: string, size: number) => ({ name, size, words: hoursText(size) });
  return (
    <ShareBar
      shares={[
        { ...share('Trukket', drawnMinutes), look: 'hours-drawn' },
        { ...share('Reserveret', reservedMinutes), look: 'hours-reserved' },
        { ...share('Kan reserveres', availableMinutes), look: 'hours-left' },
      ]}
      whole={share('Puljen', poolMinutes)}
    />
  );
}
