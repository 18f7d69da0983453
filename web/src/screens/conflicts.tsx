import { useAnswer } from '../api/use-answer.ts';
import { ConflictsOfInterestDocument, EndConflictOfInterestDocument } from '../generated/graphql.ts';
import { label } from '../labels/label.ts';
import { ActionForm, formOf, type Action } from '../parts/action-form.tsx';
import { dateText } from '../parts/dates.ts';
import { declaringByNumber } from '../parts/declare-conflict.tsx';
import { Folded } from '../parts/folded.tsx';
import { Loaded } from '../parts/loaded.tsx';
import { PageHeading } from '../parts/page-heading.tsx';
import { useViewer } from '../parts/viewer.tsx';

const ending: Action = {
  text: 'Ophæv',
  quiet: true,
  document: formOf(EndConflictOfInterestDocument),
  fields: [{ name: 'reason', label: 'Hvorfor?', kind: 'line' }],
  input: ({ reason = '' }) => ({ reason }),
};

/** The conflicts of interest: one's own and, for leaders, their people's, with a new one and an end to one. */
export function Conflicts() {
  const { id } = useViewer();
  const answer = useAnswer(ConflictsOfInterestDocument, {});
  return (
    <div className="narrow">
      <PageHeading tab="Inhabilitet">Inhabilitet</PageHeading>
      <p>Er du i familie med en borger, eller kender du vedkommende godt, skal du ikke se borgerens sag.</p>
      <ActionForm id="declare" action={declaringByNumber} about={{}} done={answer.again} />
      <Loaded answer={answer} name="meldingerne">
        {({ conflictsOfInterest: { nodes } }) => (
          <section className="panel" aria-labelledby="declared">
            <h2 id="declared">Meldinger</h2>
            {nodes?.length === 0 && <p className="secondary">Ingen</p>}
            <Folded items={nodes ?? []} name="meldinger" className="plain things">
              {(one) => (
                <li key={one.id}>
                  <p className="thing">
                    <strong>{one.by.id === id ? 'Du' : one.by.name}</strong> er inhabil for {one.cprMasked}
                  </p>
                  <p className="secondary">
                    {label('ConflictOfInterestRelation', one.relation)}, siden {dateText(one.at)}
                  </p>
                  {one.allowedActions.includes('END') && (
                    <ActionForm id={`end-${one.id}`} action={ending} about={{ id: one.id }} done={answer.again} />
                  )}
                </li>
              )}
            </Folded>
          </section>
        )}
      </Loaded>
    </div>
  );
}
