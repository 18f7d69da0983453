import type { Plan } from './plan.ts';

/** Tells the citizen that the plan, and the support in it that is voluntary, is their own choice (D51, D75, D79). */
export function voluntaryNotice({ efforts }: Pick<Plan, 'efforts'>): string {
  const own = efforts.filter(({ voluntary }) => voluntary);
  const unknown = efforts.some(({ voluntary }) => voluntary === null);
  return [
    'Planen er din. Du bestemmer selv, om du vil have en fælles plan, og du kan sige nej til den igen, når du vil. Du skal ikke give en grund.',
    ...(own.length > 0
      ? [`Det her er din egen frie støtte, som du kan sige nej til: ${own.map(({ title }) => title).join(', ')}.`]
      : []),
    ...(unknown ? ['Spørg din koordinator, hvilke indsatser i planen du frit kan sige nej til.'] : []),
  ].join(' ');
}
