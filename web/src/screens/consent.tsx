import { Link, useParams } from 'wouter-preact';
import { useAnswer } from '../api/use-answer.ts';
import {
  CitizenConsentsDocument,
  MarkConsentSeenDocument,
  WithdrawConsentDocument,
  type CitizenConsentsQuery,
  type ConsentAction,
} from '../generated/graphql.ts';
import { label } from '../labels/label.ts';
import { ActionForm, formOf, type Action } from '../parts/action-form.tsx';
import { ConsentForm } from '../parts/consent-form.tsx';
import { dateText, periodText, timeText } from '../parts/dates.ts';
import { Loaded } from '../parts/loaded.tsx';
import { Badge, Message } from '../parts/message.tsx';
import { PageHeading } from '../parts/page-heading.tsx';

type Citizen = NonNullable<CitizenConsentsQuery['citizen']>;
type Consent = NonNullable<Citizen['consents']['nodes']>[number];

/** A citizen's consents: what each opens and for whom, a new one, and taking one back. */
export function Consent() {
  const { id } = useParams<{ id: string }>();
  const answer = useAnswer(CitizenConsentsDocument, { id });
  return (
    <Loaded answer={answer} name="samtykkerne" screen="Samtykke">
      {({ citizen }) => (
        <>
          <PageHeading tab="Samtykke">Samtykke</PageHeading>
          {citizen ? <Shown citizen={citizen} again={answer.again} /> : <p>Ingen borger, eller ingen adgang.</p>}
        </>
      )}
    </Loaded>
  );
}

function Shown({ citizen, again }: { citizen: Citizen; again: () => void }) {
  const { nodes, completeness } = citizen.consents;
  return (
    <>
      <p>
        Fra <Link href={`/borger/${citizen.id}`}>{citizen.name ?? 'borgeren'}</Link>, {citizen.cprMasked}
      </p>
      <div className="two-columns">
        <section aria-labelledby="given">
          <h2 id="given">Givne samtykker</h2>
          {!nodes && <p>Vides ikke</p>}
          {nodes?.length === 0 && (
            <p>{completeness === 'COMPLETE' ? 'Borgeren har ikke givet samtykke.' : 'Vides ikke'}</p>
          )}
          <ul className="plain things">
            {nodes?.map((one) => (
              <ConsentRow key={one.id} consent={one} again={again} />
            ))}
          </ul>
        </section>
        {citizen.allowedActions.includes('RECORD_CONSENT') && (
          <section className="panel" aria-labelledby="new">
            <h2 id="new">Nyt samtykke</h2>
            <ConsentForm citizenId={citizen.id} done={again} />
          </section>
        )}
      </div>
    </>
  );
}

const actions: Readonly<Record<ConsentAction, Action>> = {
  WITHDRAW: {
    text: 'Træk tilbage for borgeren',
    quiet: true,
    document: formOf(WithdrawConsentDocument),
    fields: [
      { name: 'form', label: 'Hvordan sagde borgeren det?', kind: 'radio', choices: 'ConsentForm' },
      { name: 'text', label: 'Hvad blev der ellers sagt?', kind: 'text', required: false },
    ],
  },
  MARK_SEEN: { text: 'Vi har set på det', document: formOf(MarkConsentSeenDocument) },
};

const ConsentRow = ({ consent, again }: { consent: Consent; again: () => void }) => (
  <li>
    <p className="thing">
      <strong>
        {consent.from.name} giver {consent.to.name} oplysninger
      </strong>
      <StateBadge {...consent} />
      {consent.unusual && (
        <Badge kind="warning" icon="warning">
          Usædvanligt mange den dag
        </Badge>
      )}
    </p>
    <p>
      {consent.kinds.map((kind) => label('InformationKind', kind)).join(', ')} – til: {consent.caseOrPurpose}
    </p>
    <p className="secondary">
      {label('ConsentForm', consent.form)}, {periodText(consent.givenOn, consent.expiresOn)}. Givet til{' '}
      {consent.heardBy}, registreret af {consent.recordedBy.name}.
      {consent.seen && ` Set af ${consent.seen.by.name} ${dateText(consent.seen.at)}.`}
      {consent.withdrawn && ` Trukket tilbage ${timeText(consent.withdrawn.at)}. ${consent.withdrawn.text ?? ''}`}
    </p>
    {!consent.recordedByGiver && !consent.seen && !consent.withdrawn && (
      <Message kind="info">
        <p>Det område, der giver oplysningerne, har ikke selv registreret samtykket. En leder dér ser på det.</p>
      </Message>
    )}
    {consent.allowedActions.map((name) => (
      <ActionForm
        key={name}
        id={`${name.toLowerCase()}-${consent.id}`}
        action={actions[name]}
        about={{ id: consent.id, expectedVersion: consent.version }}
        done={again}
      />
    ))}
  </li>
);

function StateBadge({ inForce, withdrawn }: Consent) {
  if (withdrawn) return <Badge kind="warning">Trukket tilbage</Badge>;
  return inForce ? <Badge kind="success">Gælder</Badge> : <Badge>Gælder ikke nu</Badge>;
}
