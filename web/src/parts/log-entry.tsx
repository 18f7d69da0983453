import type { LogPartsFragment } from '../generated/graphql.ts';
import { timeText } from './dates.ts';
import { Badge } from './message.tsx';

/** One entry of the log: who, when, what, for what purpose, on what basis. */
export const LogEntry = ({
  entry: { recordedAt, event, by, purposes, bases, intact },
}: {
  entry: LogPartsFragment;
}) => (
  <>
    <p className="thing">
      <strong>{by.name}</strong> {timeText(recordedAt)}
      {!intact && (
        <Badge kind="error" icon="warning">
          Posten er ændret
        </Badge>
      )}
    </p>
    <p>{event}</p>
    <p className="secondary">
      {[...purposes, ...bases.flatMap(({ area, bases: named }) => `${area.name}: ${named.join(', ')}`)].join('. ')}
    </p>
  </>
);
