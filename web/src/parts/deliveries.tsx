import type { DeliveryPartsFragment, ReceiptLayer } from '../generated/graphql.ts';
import { label } from '../labels/label.ts';
import { timeText } from './dates.ts';
import { AreaName } from './lane.tsx';
import { Badge, type MessageKind } from './message.tsx';

const kinds: Readonly<Record<DeliveryPartsFragment['state'], MessageKind>> = {
  QUEUED: 'info',
  HELD: 'warning',
  DELIVERED: 'success',
  NOT_TAKEN: 'warning',
  DEAD: 'error',
};

/** Leaves out our reference, which stands in the system for those who look for it there. */
const titleOf = (title: string) => title.replace(/ \(Helhed-ref: [^)]*\)$/, '');

const layers: readonly ReceiptLayer[] = ['MACHINE', 'OFFICE', 'PERSON'];

/** The proof of each receipt, in the words of the three layers. */
const proofs: Readonly<Record<string, string>> = {
  TECH_RECEIVED: 'har taget imod',
  IN_INBOX: 'har den i indbakken',
  SEEN: 'har set den',
  ACKNOWLEDGED: 'har kvitteret',
};

/** Shows what was written in each area's system, and who there has it: the system, the office, a person. */
export const Deliveries = ({ deliveries }: { deliveries: readonly DeliveryPartsFragment[] }) => (
  <>
    {deliveries.length === 0 && <p className="secondary">Der er intet skrevet i fagsystemerne endnu.</p>}
    <ul className="plain things">
      {deliveries.map(({ area, title, kind, state, nextTryAt, receipts }) => (
        <li key={`${area.key} ${kind} ${title}`}>
          <p className="thing">
            <AreaName area={area} /> <strong>{titleOf(title)}</strong>{' '}
            <span className="secondary">{label('EntryKind', kind).toLowerCase()}</span>{' '}
            <Badge kind={kinds[state]}>{label('DeliveryState', state)}</Badge>
          </p>
          {nextTryAt && state === 'QUEUED' && <p className="secondary">Der prøves igen {timeText(nextTryAt)}.</p>}
          <ul className="plain secondary">
            {layers.map((layer) => {
              const last = receipts.findLast((one) => one.layer === layer);
              return (
                <li key={layer}>
                  {label('ReceiptLayer', layer)}:{' '}
                  {last
                    ? `${proofs[last.state] ?? label('NotificationState', last.state).toLowerCase()}, ${timeText(last.at)}`
                    : 'ikke endnu'}
                </li>
              );
            })}
          </ul>
        </li>
      ))}
    </ul>
  </>
);
