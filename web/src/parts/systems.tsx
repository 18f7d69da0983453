import type { SystemPartsFragment } from '../generated/graphql.ts';
import { AreaName } from './lane.tsx';
import { SystemBadge } from './system-badge.tsx';

/** Lists how each area's system does. */
export const Systems = ({ areas }: { areas: readonly SystemPartsFragment[] }) => (
  <section aria-labelledby="systems" className="panel">
    <h2 id="systems">Fagsystemerne</h2>
    <ul className="plain">
      {areas.map((area) => (
        <li key={area.key} className="row">
          <AreaName area={area} />
          <SystemBadge {...area.system} />
        </li>
      ))}
    </ul>
  </section>
);
