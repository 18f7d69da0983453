import { dateText, today } from './dates.ts';
import { lookOf } from './lane.tsx';

type Area = { key: string; name: string };
type Happening = { on: string; area: Area; event: string; about: string };
type Period = {
  area: Area;
  title: string;
  startsOn?: string | null;
  endsOn?: string | null;
  voluntary?: boolean | null;
};

const width = 720;
const left = 10;
const titleHeight = 26;
const barHeight = 16;
const axisHeight = 28;

/** Draws the course of a citizen's cases: a lane for each area along time, support as bars, what happened as points, today marked. */
export function TimelinePicture({ areas, events, periods }: { areas: Area[]; events: Happening[]; periods: Period[] }) {
  const known = periods.filter((one): one is Period & { startsOn: string } => typeof one.startsOn === 'string');
  const now = day(today());
  const days = [
    ...events.map(({ on }) => day(on)),
    ...known.flatMap(({ startsOn, endsOn }) => [day(startsOn), day(endsOn ?? startsOn)]),
    now,
  ];
  const first = Math.min(...days);
  const span = Math.max(Math.max(...days) - first, 1);
  const at = (value: number) => left + ((value - first) / span) * (width - 2 * left);
  const lanes = lanesOf(areas, events, known, now);
  const height = lanes.reduce((sum, lane) => sum + lane.height, 0) + axisHeight;
  return (
    <svg className="timeline" viewBox={`0 0 ${width} ${height}`} role="img" aria-label={summary(areas, events, known)}>
      {lanes.map(({ area, top, height: tall, bars, points }) => (
        <g key={area.key} className={lookOf(area.key).colour}>
          <rect className="ground" x="0" y={top} width={width} height={tall - 6} rx="6" />
          <text className="area" x={left} y={top + 18}>
            {area.name}
          </text>
          {bars.map(({ title, from, until, row }, index) => (
            <g key={`${title} ${index}`}>
              <rect
                className="bar"
                x={at(from)}
                y={top + titleHeight + row * 22}
                width={Math.max(at(until) - at(from), 4)}
                height={barHeight}
                rx="3"
              />
              <BarTitle title={title} from={at(from)} until={at(until)} y={top + titleHeight + row * 22 + 12} />
            </g>
          ))}
          {points.map((value, index) => (
            <circle key={`${value} ${index}`} className="point" cx={at(value)} cy={top + tall - 18} r="6" />
          ))}
        </g>
      ))}
      <line className="now" x1={at(now)} x2={at(now)} y1="0" y2={height - axisHeight} />
      <text className="axis" x={at(first)} y={height - 8}>
        {dateText(iso(first))}
      </text>
      <text className="axis today" x={at(now)} y={height - 8} textAnchor={at(now) > width / 2 ? 'end' : 'start'}>
        I dag
      </text>
    </svg>
  );
}

/** A bar's name: in it where there is room, else beside it. */
function BarTitle({ title, from, until, y }: { title: string; from: number; until: number; y: number }) {
  const room = title.length * 7.4 + 12;
  if (until - from > room)
    return (
      <text className="in-bar" x={from + 6} y={y}>
        {title}
      </text>
    );
  const before = until + room > width;
  return (
    <text className="beside-bar" x={before ? from - 6 : until + 6} y={y} textAnchor={before ? 'end' : 'start'}>
      {title}
    </text>
  );
}

type Bar = { title: string; from: number; until: number; row: number };

function lanesOf(areas: Area[], events: Happening[], periods: (Period & { startsOn: string })[], now: number) {
  let top = 0;
  return areas.map((area) => {
    const bars: Bar[] = periods
      .filter((one) => one.area.key === area.key)
      .map(({ title, startsOn, endsOn }, row) => ({
        title,
        from: day(startsOn),
        until: endsOn ? day(endsOn) : Math.max(now, day(startsOn)),
        row,
      }));
    const points = events.filter((one) => one.area.key === area.key).map(({ on }) => day(on));
    const height = titleHeight + bars.length * 22 + (points.length > 0 ? 26 : 0) + 10;
    const lane = { area, bars, points, top, height };
    top += height;
    return lane;
  });
}

const day = (date: string) => Date.parse(date) / 86_400_000;
const iso = (value: number) => new Date(value * 86_400_000).toISOString().slice(0, 10);

const summary = (areas: Area[], events: Happening[], periods: Period[]) =>
  `Forløbet i ${areas.map(({ name }) => name).join(' og ')}: ${events.length} hændelser og ${periods.length} indsatser. Hændelserne står på listen nedenfor.`;
