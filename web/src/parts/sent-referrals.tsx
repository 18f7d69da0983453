import { Link } from 'wouter-preact';
import type { Answer } from '../api/use-answer.ts';
import type { SentReferralsQuery } from '../generated/graphql.ts';
import { label } from '../labels/label.ts';
import { dateText } from './dates.ts';
import { Folded } from './folded.tsx';
import { Loaded } from './loaded.tsx';
import { Badge } from './message.tsx';
import { AnswerText, lastAnswer } from './referral-history.tsx';
import { DueBadge } from './waiting-list.tsx';

type Sent = NonNullable<SentReferralsQuery['referrals']['nodes']>[number];

/** Shows the referrals that the user sent, with what became of each; nothing to those who have sent none. */
export function SentReferrals({ answer }: { answer: Answer<SentReferralsQuery> }) {
  if (answer.data?.referrals.nodes?.length === 0 && answer.data.referrals.completeness === 'COMPLETE') return null;
  return (
    <section aria-labelledby="sent" className="panel">
      <h2 id="sent">Sendt af mig</h2>
      <Loaded answer={answer} name="dine henvisninger">
        {({ referrals: { nodes, pageInfo } }) => (
          <>
            {(!nodes || nodes.length === 0) && <p className="secondary">Vides ikke</p>}
            <Folded items={nodes ?? []} name="henvisninger" className="plain things">
              {(one) => (
                <li key={one.id}>
                  <Line referral={one} />
                </li>
              )}
            </Folded>
            {pageInfo.hasNextPage && <p className="secondary">De {nodes?.length ?? 0} nyeste.</p>}
          </>
        )}
      </Loaded>
    </section>
  );
}

function Line({
  referral: { id, citizenName, cprMasked, receiver, state, sentAt, waiting, history },
}: {
  referral: Sent;
}) {
  const answer = lastAnswer(history);
  return (
    <>
      <p className="thing">
        <Link href={`/henvisning/${id}`}>{citizenName ?? cprMasked}</Link>{' '}
        <Badge kind="info">{label('ReferralState', state)}</Badge>
        {waiting && <DueBadge {...waiting} />}
      </p>
      <p className="secondary">
        Til {receiver.name}
        {sentAt && `, sendt ${dateText(sentAt)}`}
      </p>
      {answer && <AnswerText answer={answer} />}
    </>
  );
}
