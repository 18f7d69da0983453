/** A share of a whole, by name, size and look, with the words for its size. */
export type Share = { name: string; size: number; look: string; words: string };

const width = 1_000;

/** Draws shares of a whole as one bar; the same stands beneath in words, with the whole last. */
export function ShareBar({ shares, whole }: { shares: readonly Share[]; whole: Omit<Share, 'look'> }) {
  const sum = Math.max(
    whole.size,
    shares.reduce((total, { size }) => total + size, 0),
    1,
  );
  let at = 0;
  return (
    <>
      <svg className="hours" viewBox={`0 0 ${width} 44`} preserveAspectRatio="none" aria-hidden="true">
        {shares.map(({ name, size, look }) => {
          const [x, long] = [at, (size / sum) * width];
          at += long;
          return <rect key={name} className={look} x={x} y="0" width={long} height="44" />;
        })}
      </svg>
      <dl className="hours-words">
        {shares.map(({ name, words, look }) => (
          <div key={name}>
            <dt>
              <span className={`swatch ${look}`} aria-hidden="true" />
              {name}
            </dt>
            <dd>{words}</dd>
          </div>
        ))}
        <div>
          <dt>{whole.name}</dt>
          <dd>{whole.words}</dd>
        </div>
      </dl>
    </>
  );
}
