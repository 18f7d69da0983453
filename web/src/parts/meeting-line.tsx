import { Link } from 'wouter-preact';
import type { MeetingLineFragment } from '../generated/graphql.ts';
import { label } from '../labels/label.ts';
import { timeText } from './dates.ts';
import { Badge } from './message.tsx';
import { DueBadge } from './waiting-list.tsx';

/** One meeting of a list: of what kind, when, where, and about whom. */
export const MeetingLine = ({ meeting }: { meeting: MeetingLineFragment }) => (
  <>
    <p className="thing">
      <Link href={`/moede/${meeting.id}`}>{label('MeetingKind', meeting.kind)}</Link>{' '}
      <Badge kind={meeting.state === 'HELD' ? 'success' : 'info'}>{label('MeetingState', meeting.state)}</Badge>
      {meeting.waiting && <DueBadge {...meeting.waiting} />}
    </p>
    <p className="secondary">
      {timeText(meeting.at)}, {meeting.place}
      {meeting.citizen?.name && `. Om ${meeting.citizen.name}`}
    </p>
  </>
);
