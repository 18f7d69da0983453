import { useAnswer } from '../api/use-answer.ts';
import { PolicyDocument } from '../generated/graphql.ts';
import { Loaded } from '../parts/loaded.tsx';
import { Badge } from '../parts/message.tsx';
import { NotForYou } from '../parts/not-for-you.tsx';
import { PageHeading } from '../parts/page-heading.tsx';
import { useViewer } from '../parts/viewer.tsx';

/** How the municipality answers the questions that its documents leave open, for leaders; changed by its operators, in a file. */
export function Policy() {
  const isLeader = useViewer().roles.has('LEADER');
  const answer = useAnswer(PolicyDocument, {}, { pause: !isLeader });
  return (
    <div className="narrow">
      <PageHeading tab="Kommunens valg">Kommunens valg</PageHeading>
      {!isLeader && <NotForYou />}
      {isLeader && (
        <Loaded answer={answer} name="kommunens valg">
          {({ policy }) => (
            <>
              <p>
                Dokumenterne om det tværgående samarbejde lader nogle spørgsmål stå åbne. Her står, hvad kommunen har
                valgt. Driften kan ændre det i kommunens politik.
              </p>
              <dl className="panel questions">
                {policy.map(({ key, question, value, default: usual, source }) => (
                  <div key={key}>
                    <dt>{question}</dt>
                    <dd>
                      <strong>{value}</strong> {value !== usual && <Badge kind="info">Normalt: {usual}</Badge>}
                      <p className="secondary">
                        {source}. {key}
                      </p>
                    </dd>
                  </div>
                ))}
              </dl>
            </>
          )}
        </Loaded>
      )}
    </div>
  );
}
