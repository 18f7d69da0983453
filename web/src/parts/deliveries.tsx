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

type Delivery = DeliveryPartsFragment;

/** True for a task that somebody is still to take: it is there, and no person has it. */
const isOpen = ({ kind, state, receipts, area }: Delivery, all: readonly Delivery[]): boolean =>
  kind === 'TASK' &&
  state === 'DELIVERED' &&
  !receipts.some(({ layer }) => layer === 'PERSON') &&
  !all.some((one) => one.kind === 'CLOSE_TASK' && one.area.key === area.key);

const receiptText = ({ state, at }: Delivery['receipts'][number]) =>
  `${proofs[state] ?? label('ReceiptState', state).toLowerCase()}, ${timeText(at)}`;

/** Says who has it by now, at the furthest: the system, the office or a person. */
function FurthestReceipt({ receipts }: Delivery) {
  const layer = layers.findLast((one) => receipts.some((receipt) => receipt.layer === one));
  const last = receipts.findLast((one) => one.layer === layer);
  return (
    layer &&
    last && (
      <p className="secondary">
        {label('ReceiptLayer', layer)} {receiptText(last)}
      </p>
    )
  );
}

/** Says of each layer whether it has it. */
const EveryLayer = ({ receipts }: Delivery) => (
  <ul className="plain secondary">
    {layers.map((layer) => {
      const last = receipts.findLast((one) => one.layer === layer);
      return (
        <li key={layer}>
          {label('ReceiptLayer', layer)}: {last ? receiptText(last) : 'ikke endnu'}
        </li>
      );
    })}
  </ul>
);

/**
 * Shows what was written in each area's system, and who there has it: the furthest of the system, the office and a person; each of
 * them for a task that nobody has taken yet.
 */
export const Deliveries = ({ deliveries }: { deliveries: readonly Delivery[] }) => (
  <>
    {deliveries.length === 0 && <p className="secondary">Der er intet skrevet i fagsystemerne endnu.</p>}
    <ul className="plain things">
      {deliveries.map((one) => {
        const { area, title, kind, state, nextTryAt, receipts } = one;
        return (
          <li key={`${area.key} ${kind} ${title}`}>
            <p className="thing">
              <AreaName area={area} /> <strong>{titleOf(title)}</strong>{' '}
              <span className="secondary">{label('EntryKind', kind).toLowerCase()}</span>{' '}
              {(state !== 'DELIVERED' || receipts.length === 0) && (
                <Badge kind={kinds[state]}>{label('DeliveryState', state)}</Badge>
              )}
            </p>
            {nextTryAt && state === 'QUEUED' && <p className="secondary">Der prøves igen {timeText(nextTryAt)}.</p>}
            {isOpen(one, deliveries) ? <EveryLayer {...one} /> : <FurthestReceipt {...one} />}
          </li>
        );
      })}
    </ul>
  </>
);
