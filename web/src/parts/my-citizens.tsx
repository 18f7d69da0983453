import { useState } from 'preact/compat';
import { Link } from 'wouter-preact';
import { useAnswer, useUntilWhole } from '../api/use-answer.ts';
import { MyCitizensDocument, type MyCitizensQuery } from '../generated/graphql.ts';
import { Folded } from './folded.tsx';
import { AreaName } from './lane.tsx';
import { Loaded } from './loaded.tsx';
import { Badge } from './message.tsx';
import { isPassing, SourceMessage } from './sources.tsx';
import { useViewer } from './viewer.tsx';
import { DueBadge } from './waiting-list.tsx';

/** Shows the user's citizens, of each area where they work that has a system. */
export function MyCitizens() {
  const { units, areas } = useViewer();
  const own = areas.filter(({ key }) => units.some(({ area }) => area === key));
  return (
    <section aria-labelledby="citizens" className="panel">
      <h2 id="citizens">Mine borgere</h2>
      {areas.length === 0 && <p role="status">Henter dine borgere …</p>}
      {areas.length > 0 && own.length === 0 && (
        <p>Dit område har intet fagsystem i Helhed, så her er ingen liste over dine borgere.</p>
      )}
      {own.map((area) => (
        <div key={area.key}>
          {own.length > 1 && (
            <h3>
              <AreaName area={area} />
            </h3>
          )}
          <AreaCitizens area={area.key} />
        </div>
      ))}
      {own.length > 0 && (
        <p>
          <Link href="/find">Find en anden borger</Link>
        </p>
      )}
    </section>
  );
}

function AreaCitizens({ area }: { area: string }) {
  const answer = useAnswer(MyCitizensDocument, { area });
  useUntilWhole(!answer.data?.citizens.sources.some(isPassing), answer.again);
  return (
    <Loaded answer={answer} name="dine borgere">
      {({ citizens }) => <Citizens area={area} citizens={citizens} />}
    </Loaded>
  );
}

type CitizensParts = { area: string; citizens: MyCitizensQuery['citizens'] };

function Citizens({ area, citizens: { nodes, sources, completeness, pageInfo } }: CitizensParts) {
  const { today } = useViewer();
  const [name, setName] = useState('');
  const wanted = (nodes ?? []).filter((one) => (one.name ?? '').toLowerCase().includes(name.trim().toLowerCase()));
  return (
    <>
      {sources.map((source) => (
        <SourceMessage key={source.area.key} source={source} />
      ))}
      {!nodes && <p>Det vides ikke, hvilke borgere du har.</p>}
      {nodes?.length === 0 && completeness === 'COMPLETE' && <p>Du står ikke på nogen borgere.</p>}
      {nodes?.some(({ waitingCount }) => waitingCount === null) && (
        <p className="secondary">Det vides ikke lige nu, hvad der venter om dine borgere.</p>
      )}
      {nodes && nodes.length > 5 && (
        <div className="form-group">
          <label className="form-label" htmlFor={`my-name-${area}`}>
            Find på navn
          </label>
          <input
            id={`my-name-${area}`}
            className="form-input"
            autoComplete="off"
            value={name}
            onChange={(event) => setName(event.currentTarget.value)}
          />
        </div>
      )}
      {nodes && (
        <Folded items={wanted} most={8} name="borgere">
          {(one) => (
            <li key={one.id} className="row">
              <Link href={`/borger/${one.id}`}>{one.name ?? 'Navnet vides ikke'}</Link>
              <span className="secondary">{one.age} år</span>
              {one.waitingCount ? <Badge kind="info">{one.waitingCount} venter</Badge> : null}
              {one.newSince ? <Badge kind="info">{one.newSince} nyt siden sidst</Badge> : null}
              {one.nextDeadline && <DueBadge dueOn={one.nextDeadline} overdue={one.nextDeadline < today} />}
              {one.addressProtected && (
                <Badge kind="warning" icon="lock">
                  Beskyttet adresse
                </Badge>
              )}
            </li>
          )}
        </Folded>
      )}
      {pageInfo.hasNextPage && (
        <p className="secondary">Der er flere end de {nodes?.length ?? 0} første. Find dem på CPR-nummer.</p>
      )}
    </>
  );
}
