import type { SystemPartsFragment } from '../generated/graphql.ts';
import { label } from '../labels/label.ts';
import { timeText } from './dates.ts';
import { Badge } from './message.tsx';

const kinds = { UP: 'success', DEGRADED: 'warning', DOWN: 'error', DISABLED: 'warning' } as const;
const icons = { UP: 'success', DEGRADED: 'warning', DOWN: 'error', DISABLED: 'off' } as const;

/** Says how an area's system does, since when, and when it is tried again. */
export const SystemBadge = ({ state, since, retryAt }: SystemPartsFragment['system']) => (
  <span>
    <Badge kind={kinds[state]} icon={icons[state]}>
      {label('SystemState', state)}
    </Badge>
    {since && state !== 'UP' && <span className="secondary"> siden {timeText(since)}</span>}
    {retryAt && <span className="secondary">; der prøves igen {timeText(retryAt)}</span>}
  </span>
);
