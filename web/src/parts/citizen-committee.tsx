import { Link } from 'wouter-preact';
import { useChanges } from '../api/event-stream.ts';
import { useAnswer } from '../api/use-answer.ts';
import { CitizenCommitteeDocument, OpenPlanDocument, type CitizenCommitteeQuery } from '../generated/graphql.ts';
import { label } from '../labels/label.ts';
import { ActionForm, formOf, type Action } from './action-form.tsx';
import { chosenIn } from './form-values.ts';
import { dateText } from './dates.ts';
import type { Option } from './field.tsx';
import { Loaded } from './loaded.tsx';
import { Badge } from './message.tsx';
import { personFields, personIn, type Person } from './person-choice.ts';
import { proposing } from './propose-case.ts';
import { ownUnits, unitOptions, useViewer } from './viewer.tsx';
import { DueBadge } from './waiting-list.tsx';

/** Returns the form that opens a plan without a committee, where the municipality has it so. */
const opening = (areas: readonly Option[], units: readonly Option[], people: readonly Person[]): Action => ({
  text: 'Åbn en fælles plan',
  quiet: true,
  document: formOf(OpenPlanDocument),
  fields: [
    { name: 'areas', label: 'Hvilke områder deltager?', kind: 'checkbox', choices: [...areas] },
    ...personFields({ name: 'coordinator', label: 'Koordinerende sagsbehandler' }, { people, units }),
    { name: 'followUpOn', label: 'Hvornår følges der op?', kind: 'date' },
  ],
  input: (values) => ({
    areas: chosenIn(values['areas']),
    coordinator: personIn(values, 'coordinator', people),
    followUpOn: values['followUpOn'],
  }),
});

/** What the committee has of a citizen, and the way to it. `proposes`: the user may; `opens`: they may open a plan without it. */
export function CitizenCommittee({
  citizenId,
  people,
  proposes,
  opens,
  again,
}: {
  citizenId: string;
  people: readonly Person[];
  proposes: boolean;
  opens: boolean;
  again: () => void;
}) {
  const viewer = useViewer();
  const { areas } = viewer;
  const answer = useAnswer(CitizenCommitteeDocument, { id: citizenId });
  useChanges(answer.again);
  const units = unitOptions(areas);
  return (
    <section className="panel" aria-labelledby="committee">
      <h2 id="committee">Udvalget</h2>
      <Loaded answer={answer} name="udvalgets sager">
        {({ citizen, legalBases }) => (
          <>
            {!citizen?.committeeCases.nodes && <p className="secondary">Vides ikke</p>}
            {citizen?.committeeCases.nodes?.length === 0 && <p className="secondary">Ingen, som du må se</p>}
            <Cases cases={citizen?.committeeCases.nodes ?? []} />
            {proposes && (
              <ActionForm
                id="propose"
                action={proposing({ legalBases, units: ownUnits(viewer) }, { quiet: true })}
                about={{ citizenId }}
                done={answer.again}
              />
            )}
            {opens && (
              <ActionForm
                id="open-plan"
                action={opening(
                  areas.map(({ key, name }) => ({ value: key, text: name })),
                  units,
                  people,
                )}
                about={{ citizenId }}
                done={again}
              />
            )}
          </>
        )}
      </Loaded>
    </section>
  );
}

type Case = NonNullable<NonNullable<CitizenCommitteeQuery['citizen']>['committeeCases']['nodes']>[number];

const Cases = ({ cases }: { cases: readonly Case[] }) => (
  <ul className="plain things">
    {cases.map((one) => (
      <li key={one.id}>
        <p className="thing">
          <Link href={`/udvalg/${one.id}`}>{label('CommitteeCaseKind', one.kind)}</Link>{' '}
          <Badge>{label('CommitteeCaseState', one.state)}</Badge>
          {one.waiting && <DueBadge {...one.waiting} />}
        </p>
        <p className="secondary">Åbnet {dateText(one.openedAt)}</p>
      </li>
    ))}
  </ul>
);
