import { amountText } from './amount.ts';
import { ShareBar } from './share-bar.tsx';

type Amounts = { amountOere: number; drawnOere: number; availableOere: number; lapsedOere: number };

/** Draws a mandate: drawn, lapsed, and what is left. */
export function AmountBar({ amountOere, drawnOere, availableOere, lapsedOere }: Amounts) {
  const share = (name: string, size: number) => ({ name, size, words: amountText(size) });
  return (
    <ShareBar
      shares={[
        { ...share('Trukket', drawnOere), look: 'hours-drawn' },
        ...(lapsedOere > 0 ? [{ ...share('Bortfaldet', lapsedOere), look: 'hours-reserved' }] : []),
        { ...share('Til rådighed', availableOere), look: 'hours-left' },
      ]}
      whole={share('Rammen', amountOere)}
    />
  );
}
