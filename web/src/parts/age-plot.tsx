type Waiting = { unit: string; age: number; overdue: boolean };

const width = 720;
const nameWidth = 220;
const rowHeight = 30;

/** Draws how long things have waited, a row for each unit and a mark for each thing; a table says the same. */
export function AgePlot({ waiting }: { waiting: readonly Waiting[] }) {
  const units = [...Map.groupBy(waiting, ({ unit }) => unit)].toSorted(
    ([, one], [, other]) => overdueIn(other) - overdueIn(one),
  );
  const oldest = Math.max(10, ...waiting.map(({ age }) => age));
  const at = (age: number) => nameWidth + (age / oldest) * (width - nameWidth - 20);
  const height = units.length * rowHeight + 28;
  return (
    <>
      <svg className="timeline age-plot" viewBox={`0 0 ${width} ${height}`} aria-hidden="true">
        {units.map(([unit, things], row) => (
          <g key={unit}>
            <text x="0" y={row * rowHeight + 20}>
              {unit}
            </text>
            <line className="grid" x1={nameWidth} x2={width} y1={row * rowHeight + 15} y2={row * rowHeight + 15} />
            {things.map(({ age, overdue }, index) =>
              overdue ? (
                <rect key={index} className="late" x={at(age) - 5} y={row * rowHeight + 10} width="10" height="10" />
              ) : (
                <circle key={index} className="in-time" cx={at(age)} cy={row * rowHeight + 15} r="5" />
              ),
            )}
          </g>
        ))}
        <text x={nameWidth} y={height - 6}>
          0 dage
        </text>
        <text x={width} y={height - 6} textAnchor="end">
          {oldest} dage
        </text>
      </svg>
      <table className="table">
        <caption className="sr-only">Hvad der venter, efter enhed</caption>
        <thead>
          <tr>
            <th scope="col">Enhed</th>
            <th scope="col">Venter</th>
            <th scope="col">For sent</th>
            <th scope="col">Ældste</th>
          </tr>
        </thead>
        <tbody>
          {units.map(([unit, things]) => (
            <tr key={unit}>
              <th scope="row">{unit}</th>
              <td>{things.length}</td>
              <td>{overdueIn(things)}</td>
              <td>{Math.max(...things.map(({ age }) => age))} dage</td>
            </tr>
          ))}
        </tbody>
      </table>
      <p className="secondary picture-note">Firkant: fristen er overskredet. Rund: der er tid endnu.</p>
    </>
  );
}

const overdueIn = (things: readonly Waiting[]) => things.filter(({ overdue }) => overdue).length;
