import { hoursText } from './dates.ts';

type Hours = { pool: number; drawn: number; reserved: number; available: number };

const width = 1_000;

/** Draws a pool of hours as one bar: drawn, reserved and not drawn yet, and what is left; the same stands beneath in words. */
export function HoursBar({ pool, drawn, reserved, available }: Hours) {
  const parts = [
    { name: 'Trukket', hours: drawn, look: 'hours-drawn' },
    { name: 'Reserveret', hours: reserved, look: 'hours-reserved' },
    { name: 'Kan reserveres', hours: available, look: 'hours-left' },
  ];
  const whole = Math.max(pool, drawn + reserved + available, 1);
  let at = 0;
  return (
    <>
      <svg className="hours" viewBox={`0 0 ${width} 44`} preserveAspectRatio="none" aria-hidden="true">
        {parts.map(({ name, hours, look }) => {
          const [x, long] = [at, (hours / whole) * width];
          at += long;
          return <rect key={name} className={look} x={x} y="0" width={long} height="44" />;
        })}
      </svg>
      <dl className="hours-words">
        {parts.map(({ name, hours, look }) => (
          <div key={name}>
            <dt>
              <span className={`swatch ${look}`} aria-hidden="true" />
              {name}
            </dt>
            <dd>{hoursText(hours)}</dd>
          </div>
        ))}
        <div>
          <dt>Puljen</dt>
          <dd>{hoursText(pool)}</dd>
        </div>
      </dl>
    </>
  );
}
