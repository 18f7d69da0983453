import type { ReferralAction, ReferralQuery, ReferralStepFragment } from '../generated/graphql.ts';
import { label } from '../labels/label.ts';
import { dateText, timeText } from './dates.ts';
import { Folded } from './folded.tsx';
import { AreaName } from './lane.tsx';
import { Message, type MessageKind } from './message.tsx';

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

type Event = ReferralStepFragment;

const eventText = ({ action }: Event) => label('ReferralActionDone', action);
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

/** The steps by which a receiver answers, and how good the news is. */
const answers: Partial<Record<ReferralAction, MessageKind>> = {
  REQUEST_INFORMATION: 'warning',
  ACCEPT: 'success',
  WAITLIST: 'success',
  REJECT: 'warning',
  REDIRECT: 'info',
  RETURN: 'warning',
  AGREE_TO_CANCEL: 'info',
  DECLINE_TO_CANCEL: 'warning',
  COMPLETE: 'success',
  FAIL: 'warning',
};

/** Finds the receiver's last answer in a history; undefined where there is none yet. */
export const lastAnswer = (history: readonly Event[]): Event | undefined =>
  history.findLast(({ action }) => answers[action]);

/** Says what the receiver answered last: the one thing that whoever referred looks for. */
export function ReceiverAnswer({ history }: { history: readonly Event[] }) {
  const answer = lastAnswer(history);
  if (!answer) return null;
  return (
    <Message kind={answers[answer.action] ?? 'info'} heading={label('ReferralState', answer.state)}>
      <AnswerText answer={answer} />
    </Message>
  );
}

/** The words of an answer: why, what was asked, what was written, by whom and when. */
export const AnswerText = ({ answer }: { answer: Event }) => (
  <>
    {answer.reason && <p>{label('RejectionReason', answer.reason)}</p>}
    {answer.outcome && <p>{label('ReferralOutcome', answer.outcome)}</p>}
    {answer.until && <p>Til {dateText(answer.until)}</p>}
    {answer.questions.length > 0 && <List items={answer.questions} />}
    {answer.text && <p className="written">{answer.text}</p>}
    <p className="secondary">{byText(answer)}</p>
  </>
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
