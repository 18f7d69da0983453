import { useChanges } from '../api/event-stream.ts';
import { useAnswer } from '../api/use-answer.ts';
import { MeetingChoicesDocument, MeetingsDocument } from '../generated/graphql.ts';
import { ActionForm } from '../parts/action-form.tsx';
import { today } from '../parts/dates.ts';
import { Folded } from '../parts/folded.tsx';
import { Loaded } from '../parts/loaded.tsx';
import { planning } from '../parts/meeting-actions.ts';
import { MeetingLine } from '../parts/meeting-line.tsx';
import { PageHeading } from '../parts/page-heading.tsx';
import { useViewer } from '../parts/viewer.tsx';

/** The meetings that one may see: those to come first, then those that were. */
export function Meetings() {
  const answer = useAnswer(MeetingsDocument, {});
  const choices = useAnswer(MeetingChoicesDocument, {});
  const { roles } = useViewer();
  useChanges(answer.again);
  const plans = (choices.data?.plans.nodes ?? []).map(({ id, citizenName, cprMasked }) => ({
    value: id,
    text: citizenName ?? cprMasked,
  }));
  return (
    <div className="narrow">
      <PageHeading tab="Møder">Møder</PageHeading>
      {(roles.has('FACILITATOR') || plans.length > 0) && (
        <ActionForm
          id="plan-meeting"
          action={planning(
            roles.has('FACILITATOR') ? ['CROSS', 'COMMITTEE', 'SPARRING', 'COOPERATION', 'CITIZEN'] : ['CITIZEN'],
            plans,
          )}
          about={{}}
          done={answer.again}
        />
      )}
      <Loaded answer={answer} name="møderne">
        {({ meetings: { nodes } }) => {
          if (!nodes) return <p>Vides ikke</p>;
          const coming = nodes.filter(({ at, state }) => at >= today() && state !== 'CANCELLED');
          const past = nodes.filter((one) => !coming.includes(one));
          return (
            <>
              <section className="panel" aria-labelledby="coming">
                <h2 id="coming">Kommende</h2>
                {coming.length === 0 && <p className="secondary">Ingen, som du må se</p>}
                <Folded items={coming.toReversed()} most={20} name="møder" className="plain things">
                  {(one) => (
                    <li key={one.id}>
                      <MeetingLine meeting={one} />
                    </li>
                  )}
                </Folded>
              </section>
              {past.length > 0 && (
                <section className="panel" aria-labelledby="past">
                  <h2 id="past">Holdt, aflyst eller forbi</h2>
                  <Folded items={past} name="møder" className="plain things">
                    {(one) => (
                      <li key={one.id}>
                        <MeetingLine meeting={one} />
                      </li>
                    )}
                  </Folded>
                </section>
              )}
            </>
          );
        }}
      </Loaded>
    </div>
  );
}
