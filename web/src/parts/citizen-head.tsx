import { Link } from 'wouter-preact';
import type { CitizenQuery } from '../generated/graphql.ts';
import { label } from '../labels/label.ts';
import { ChangeCitizen } from './change-citizen.tsx';
import { phoneText } from './dates.ts';
import { Icon } from './icon.tsx';
import { Badge } from './message.tsx';
import { PageHeading } from './page-heading.tsx';
import { RevealCpr } from './reveal-cpr.tsx';
import { joinSources, missingLine } from './sources.tsx';
import { useViewer } from './viewer.tsx';
import { lowerFirst } from './waiting-list.tsx';

type Citizen = NonNullable<CitizenQuery['citizen']>;

/** The top of a citizen: who, how old, protected or not, the one entrance to the municipality, and what is missing. */
export function CitizenHead({ citizen }: { citizen: Citizen }) {
  const { id, name, contacts, sources, allowedActions } = citizen;
  const missing = missingLine(
    joinSources(sources, citizen.cases.sources, citizen.activities.sources, contacts.sources),
  );
  return (
    <div className="citizen-head panel">
      <div className="citizen-title">
        <PageHeading tab="Borger">{name ?? 'Navnet vides ikke'}</PageHeading>
        <HeadBadges {...citizen} />
      </div>
      <p className="missing">
        <Icon name={missing ? 'warning' : 'success'} />
        {missing ? (
          <span>
            <strong>Ikke alt er her.</strong> {missing}
          </span>
        ) : (
          <span>
            {isUnsaid(citizen)
              ? 'Alle fagsystemer har svaret, men ikke på alt om borgeren.'
              : 'Alle fagsystemer har svaret.'}
          </span>
        )}
      </p>
      <Facts citizen={citizen} none={missing ? 'Vides ikke' : 'Ikke oplyst'} />
      <p className="buttons">
        {allowedActions.includes('REFER') && (
          <Link href={`/borger/${id}/henvis`} className="button button-primary">
            Ny henvisning
          </Link>
        )}
        <Link href={`/borger/${id}/samtykke`} className="button button-secondary">
          Samtykke
        </Link>
        <ChangeCitizen />
      </p>
    </div>
  );
}

/** What is known of the citizen; `none`: systems that told all they have say nothing of it, else nobody knows. */
const Facts = ({ citizen, none }: { citizen: Citizen; none: string }) => (
  <dl className="facts">
    <dt>CPR-nummer</dt>
    <dd>
      {citizen.allowedActions.includes('REVEAL_CPR') ? (
        <RevealCpr citizenId={citizen.id} masked={citizen.cprMasked} />
      ) : (
        citizen.cprMasked
      )}
    </dd>
    <dt>Borgerens ene indgang</dt>
    <dd>
      <Entrance entrance={citizen.entrance} />
    </dd>
    <dt>Adresse</dt>
    <dd>{addressText(citizen, none)}</dd>
    <dt>Telefon</dt>
    <dd>{citizen.phone ? phoneText(citizen.phone) : none}</dd>
    <dt>E-mail</dt>
    <dd>{citizen.email ?? none}</dd>
  </dl>
);

const HeadBadges = ({ age, addressProtected, waitingCount }: Citizen) => (
  <p className="badges">
    <Badge>{age} år</Badge>
    {addressProtected && (
      <Badge kind="warning" icon="lock">
        Beskyttet adresse
      </Badge>
    )}
    {typeof waitingCount === 'number' && waitingCount > 0 && (
      <Badge kind="info" icon="time">
        {waitingCount} venter på dig eller din enhed
      </Badge>
    )}
    {waitingCount === null && <Badge icon="help">Om noget venter, vides ikke</Badge>}
    {addressProtected === null && <Badge icon="help">Om adressen er beskyttet, vides ikke</Badge>}
  </p>
);

/** True where something at the top of a citizen is not known though every system answered. */
const isUnsaid = ({ name, addressProtected, waitingCount }: Citizen): boolean =>
  !name || addressProtected === null || waitingCount === null;

/** Names the one entrance and where that is read; that there is none is said only where everybody answered. */
function Entrance({ entrance }: { entrance: Citizen['entrance'] }) {
  const { areas } = useViewer();
  if (!entrance?.name) return <>{entrance?.completeness === 'COMPLETE' ? 'Ingen er nævnt' : 'Vides ikke'}</>;
  const { name, area, unit, source, agreed } = entrance;
  const units = areas.find(({ key }) => key === area?.key)?.units.nodes ?? [];
  const place = units.find(({ key }) => key === unit)?.name;
  return (
    <>
      {[name, place].filter(Boolean).join(', ')}
      {source && <span className="secondary"> ({lowerFirst(label('EntranceSource', source))})</span>}
      {agreed === false && <p className="secondary">Fagsystemerne nævner ikke den samme.</p>}
    </>
  );
}

function addressText({ addressProtected, address }: Citizen, none: string): string {
  if (addressProtected) return 'Beskyttet: vises ikke';
  return address ? `${address.line}, ${address.postalCode} ${address.city}` : none;
}
