import { Link } from 'wouter-preact';
import type { HandledWorkQuery } from '../generated/graphql.ts';
import { label } from '../labels/label.ts';
import { timeText } from './dates.ts';
import { Folded } from './folded.tsx';
import { Badge } from './message.tsx';

type Handled = NonNullable<HandledWorkQuery['handledWork']['nodes']>[number];

/** Lists what the user and their units did of what waited, newest first. */
export function HandledList({ list: { nodes, completeness } }: { list: HandledWorkQuery['handledWork'] }) {
  if (!nodes) return <p className="secondary">Det vides ikke, hvad der er gjort.</p>;
  if (nodes.length === 0)
    return <p className="secondary">{completeness === 'COMPLETE' ? 'Intet endnu.' : 'Vides ikke'}</p>;
  return (
    <Folded items={nodes} name="opgaver" className="plain things">
      {(one) => (
        <li key={one.id}>
          <p className="thing">
            <Subject handled={one} /> <Badge>{label('WorkOutcome', one.outcome)}</Badge>
            {one.late && <Badge kind="warning">Efter fristen</Badge>}
          </p>
          <p className="secondary">
            {one.by?.name ?? 'Uden nogen ved navn'}, {timeText(one.handledAt)}
          </p>
        </li>
      )}
    </Folded>
  );
}

/** Names whom it was about, and leads to it where there is somewhere to go. */
function Subject({ handled: { referral, notification, consent, cprMasked } }: { handled: Handled }) {
  if (referral) return <Link href={`/henvisning/${referral.id}`}>{referral.citizenName ?? cprMasked}</Link>;
  if (notification) return <Link href={`/besked/${notification.id}`}>{notification.citizenName ?? cprMasked}</Link>;
  const citizen = consent?.citizen;
  return citizen ? <Link href={`/borger/${citizen.id}/samtykke`}>{citizen.name ?? cprMasked}</Link> : cprMasked;
}
