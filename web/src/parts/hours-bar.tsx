import { hoursText } from './dates.ts';

type Hours = { poolMinutes: number; drawnMinutes: number; reservedMinutes: number; availableMinutes: number };

const width = 1_000;

/** Draws a pool of hours as one bar: drawn, reserved and not drawn yet, and what is left; the same stands beneath in words. */
export function HoursBar({ poolMinutes, drawnMinutes, reservedMinutes, availableMinutes }: Hours) {
  const parts = [
    { name: 'Trukket', minutes: drawnMinutes, look: 'hours-drawn' },
    { name: 'Reserveret', minutes: reservedMinutes, look: 'hours-reserved' },
    { name: 'Kan reserveres', minutes: availableMinutes, look: 'hours-left' },
  ];
  const whole = Math.max(poolMinutes, drawnMinutes + reservedMinutes + availableMinutes, 1);
  let at = 0;
  return (
    <>
      <svg className="hours" viewBox={`0 0 ${width} 44`} preserveAspectRatio="none" aria-hidden="true">
        {parts.map(({ name, minutes, look }) => {
          const [x, long] = [at, (minutes / whole) * width];
          at += long;
          return <rect key={name} className={look} x={x} y="0" width={long} height="44" />;
        })}
      </svg>
      <dl className="hours-words">
        {parts.map(({ name, minutes, look }) => (
          <div key={name}>
            <dt>
              <span className={`swatch ${look}`} aria-hidden="true" />
              {name}
            </dt>
            <dd>{hoursText(minutes)}</dd>
          </div>
        ))}
        <div>
          <dt>Puljen</dt>
          <dd>{hoursText(poolMinutes)}</dd>
        </div>
      </dl>
    </>
  );
}
