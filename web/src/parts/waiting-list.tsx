import type { ReactNode } from 'preact/compat';
import { Link } from 'wouter-preact';
import type { WaitingFor, WorkQueueQuery } from '../generated/graphql.ts';
import { label } from '../labels/label.ts';
import { dateText, timeText } from './dates.ts';
import { Badge } from './message.tsx';

/** One thing that waits. */
export type WaitingItem = NonNullable<WorkQueueQuery['workQueue']['nodes']>[number];

type Line = { to: string; title: string; about: string };

/** Says of a thing that waits what it is, whom it is about, and where it is dealt with. */
function lineOf(item: WaitingItem): Line {
  switch (item.__typename) {
    case 'ReferralWork':
      return {
        to: `/henvisning/${item.referral.id}`,
        title: nameOr(item.referral),
        about: `Henvisning fra ${item.referral.sender.name} til ${item.referral.receiver.name}`,
      };
    case 'NotificationWork':
      return {
        to: `/besked/${item.notification.id}`,
        title: nameOr(item.notification),
        about: item.notification.sentence,
      };
    case 'DeliveryWork': {
      const { sentReferral: referral, sentNotification: notification, area } = item;
      return {
        to: referral ? `/henvisning/${referral.id}` : `/besked/${notification?.id ?? ''}`,
        title: nameOr(referral ?? notification ?? { cprMasked: '' }),
        about: `Ikke nået frem til ${area.name}. ${item.reason} ${item.nextStep}`,
      };
    }
    case 'BreakGlassWork':
      return {
        to: '/leder',
        title: item.breakGlass.cprMasked,
        about: `Nødadgang, brugt af ${item.breakGlass.by.name} ${timeText(item.breakGlass.at)}`,
      };
    case 'PlanWork':
      return planLine(item);
    case 'MeetingWork':
      return {
        to: item.plan ? `/plan/${item.plan.id}` : '/',
        title: item.plan ? nameOr(item.plan) : label('MeetingKind', item.meetingKind),
        about: item.meeting
          ? `${label('MeetingKind', item.meetingKind)} ${timeText(item.meeting.at)}`
          : label('MeetingKind', item.meetingKind),
      };
    case 'CommitteeWork':
      return {
        to: item.committeeCase ? `/udvalg/${item.committeeCase.id}` : '/',
        title: item.committeeCase ? nameOr(item.committeeCase) : 'Borger, som du ikke har adgang til',
        about: `Sag til udvalget${item.committeeCase ? `, ${label('CommitteeCaseState', item.committeeCase.state)}` : ''}`,
      };
    case 'ConsentWork': {
      const { citizen, from, to } = item.consent;
      return {
        to: citizen ? `/borger/${citizen.id}/samtykke` : '/leder',
        title: citizen?.name ?? 'Borger, som du ikke har adgang til',
        about: `Samtykke fra ${from.name} til ${to.name}`,
      };
    }
  }
}

/** Says the same of a plan; one whose coordinator has left is dealt with where another is proposed. */
function planLine({ plan, waitingFor }: Extract<WaitingItem, { __typename: 'PlanWork' }>): Line {
  const hasLeft = waitingFor === 'PLAN_COORDINATOR';
  if (!plan) return { to: '/', title: 'Borger, som du ikke har adgang til', about: 'Fælles plan' };
  const { id, coordinator } = plan;
  return {
    to: hasLeft ? `/plan/${id}/udvalg` : `/plan/${id}`,
    title: nameOr(plan),
    about: hasLeft ? `Koordinatoren er stoppet: ${coordinator.name}` : `Fælles plan, koordinator ${coordinator.name}`,
  };
}

const nameOr = ({ citizenName, cprMasked }: { citizenName?: string | null; cprMasked: string }) =>
  citizenName ?? cprMasked;

/** Lists what waits, in the gateway's order: overdue first, then oldest. */
export const WaitingList = ({ items, fresh }: { items: readonly WaitingItem[]; fresh?: ReadonlySet<string> }) => (
  <ol className="plain waiting-list">
    {items.map((item) => {
      const { to, title, about } = lineOf(item);
      return (
        <li key={item.id} className={item.overdue ? 'overdue' : undefined}>
          <div>
            <Link href={to}>{title}</Link>
            <p>{about}</p>
            <p className="secondary">Venter på: {lowerFirst(label('WaitingFor', item.waitingFor))}</p>
          </div>
          <p className="badges">
            {fresh?.has(item.id) && <Badge kind="info">Ny</Badge>}
            <DueBadge {...item} />
            {item.escalated && (
              <Badge kind="error" icon="flag">
                Hos lederen
              </Badge>
            )}
          </p>
        </li>
      );
    })}
  </ol>
);

/** What is due, in a word before its day; of the rest the day alone. */
const dueWords: Partial<Record<WaitingFor, string>> = {
  RECEIPT: 'Modtag',
  ANSWER: 'Svar',
  INFORMATION: 'Svar på spørgsmål',
  START: 'Begynd',
  RESUMPTION: 'Genoptag',
  CANCELLATION_ANSWER: 'Svar',
  RETURN_ANSWER: 'Svar',
  SEEING: 'Se',
  ACKNOWLEDGEMENT: 'Kvittér',
  DISPUTE: 'Svar',
};

type Due = { overdue: boolean; dueOn: string; waitingFor?: WaitingFor };

/** Says what is due and when, in words and with an icon where it is too late. */
export function DueBadge({ overdue, dueOn, waitingFor }: Due): ReactNode {
  const what = waitingFor && dueWords[waitingFor];
  const when = what ? `${what} senest ${dateText(dueOn)}` : `Senest ${dateText(dueOn)}`;
  return overdue ? (
    <Badge kind="error" icon="warning">
      Overskredet: {lowerFirst(when)}
    </Badge>
  ) : (
    <Badge icon="time">{when}</Badge>
  );
}

/** Writes a label within a sentence. */
export const lowerFirst = (text: string): string => text.charAt(0).toLowerCase() + text.slice(1);

/** Writes words as the beginning of a sentence. */
export const upperFirst = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
