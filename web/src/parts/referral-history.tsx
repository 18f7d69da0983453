import type { ReferralQuery } from '../generated/graphql.ts';
import { label } from '../labels/label.ts';
import { dateText, timeText } from './dates.ts';
import { Folded } from './folded.tsx';
import { AreaName } from './lane.tsx';

type Referral = NonNullable<ReferralQuery['referral']>;

/** Shows what people did with our task in their own systems. */
export function ExternalReplies({ replies }: { replies: Referral['externalReplies'] }) {
  if (replies.length === 0) return null;
  return (
    <section className="panel" aria-labelledby="replies">
      <h2 id="replies">Fra fagsystemerne</h2>
      <Folded items={replies.toReversed()} name="svar" className="plain things">
        {({ area, kind, text, by, at }) => (
          <li key={`${area.key} ${at} ${kind}`}>
            <p className="thing">
              <AreaName area={area} /> <strong>{label('ExternalReplyKind', kind)}</strong>
            </p>
            {text && <p className="written">{text}</p>}
            <p className="secondary">
              {by && `${by}, `}
              {timeText(at)}
            </p>
          </li>
        )}
      </Folded>
    </section>
  );
}

type Event = Referral['history'][number];

const eventText = ({ action }: Event) => (action === 'SEND' ? 'Sendt' : label('ReferralAction', action));
const byText = ({ by, at }: Event) => `${by ? by.name : 'Helhed'}, ${timeText(at)}`;

/** Says in one line what was done, by whom and when. */
export const stepText = (one: Event): string => `${eventText(one)}: ${byText(one)}`;

/** Everything that happened to a referral, newest first. */
export const ReferralHistory = ({ history }: { history: Referral['history'] }) => (
  <section className="panel" aria-labelledby="history">
    <h2 id="history">Historik</h2>
    <Folded items={history.toReversed()} most={6} name="hændelser" className="plain things">
      {(one) => (
        <li key={`${one.version} ${one.action} ${one.at}`}>
          <p className="thing">
            <strong>{eventText(one)}</strong>
          </p>
          <p className="secondary">{byText(one)}</p>
          {one.reason && <p>{label('RejectionReason', one.reason)}</p>}
          {one.outcome && <p>{label('ReferralOutcome', one.outcome)}</p>}
          {one.owner && <p>Ansvarlig: {one.owner.name}</p>}
          {one.until && <p>Til {dateText(one.until)}</p>}
          {one.questions.length > 0 && <List items={one.questions} />}
          {one.answers.length > 0 && <List items={one.answers} />}
          {one.text && <p className="written">{one.text}</p>}
        </li>
      )}
    </Folded>
  </section>
);

const List = ({ items }: { items: readonly string[] }) => (
  <ul>
    {items.map((one) => (
      <li key={one} className="written">
        {one}
      </li>
    ))}
  </ul>
);
