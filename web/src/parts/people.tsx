import type { CitizenQuery, ContactPartsFragment } from '../generated/graphql.ts';
import { periodText, phoneText } from './dates.ts';
import { Folded } from './folded.tsx';
import { AreaName } from './lane.tsx';
import { Badge, Message } from './message.tsx';
import { isWhole } from './sources.tsx';

/** A person who works with the citizen, with all that they are in each area. */
type Person = {
  key: string;
  name: string;
  unit: string | null;
  phone: string | null;
  email: string | null;
  roles: ContactPartsFragment[];
};

/** One card for each person: the gateway says who is the same in two areas. */
function personsIn(contacts: readonly ContactPartsFragment[]): Person[] {
  const persons = new Map<string, Person>();
  for (const one of contacts) {
    const { personKey: key, name } = one;
    const known = persons.get(key) ?? { key, name, unit: null, phone: null, email: null, roles: [] };
    known.unit ??= one.unit?.name ?? null;
    known.phone ??= one.phone ?? null;
    known.email ??= one.email ?? null;
    if (!known.roles.some((other) => roleKey(other) === roleKey(one))) known.roles.push(one);
    persons.set(key, known);
  }
  const rank = ({ roles }: Person) => (isCoordinator(roles) ? 0 : isActive(roles) ? 1 : 2);
  return [...persons.values()].toSorted((one, other) => rank(one) - rank(other));
}

const roleKey = ({ area, roleName, active }: ContactPartsFragment) => `${area.key} ${roleName} ${active}`;
const isCoordinator = (roles: Person['roles']) => roles.some(({ role, active }) => active && role === 'COORDINATOR');
const isActive = (roles: Person['roles']) => roles.some(({ active }) => active);

/** Shows who works with the citizen: a card each, those who do so now first. */
export function People({
  contacts: { nodes, sources, morePrimary },
}: {
  contacts: NonNullable<CitizenQuery['citizen']>['contacts'];
}) {
  const persons = personsIn(nodes ?? []);
  const current = persons.filter(({ roles }) => isActive(roles));
  const former = persons.filter(({ roles }) => !isActive(roles));
  const whole = sources.every(isWhole);
  return (
    <section className="panel" aria-labelledby="people">
      <h2 id="people">Hvem arbejder med borgeren</h2>
      {!whole && <p className="secondary">Der kan være flere: ikke alle fagsystemer viser deres medarbejdere.</p>}
      {morePrimary && (
        <Message kind="warning" heading="Borgeren har mere end én primær sagsbehandler">
          <p>Kommunen har valgt, at der skal være én i alt.</p>
        </Message>
      )}
      {current.length === 0 && <p className="secondary">{whole ? 'Ingen nu' : 'Vides ikke'}</p>}
      <Folded items={current} most={6} name="personer" className="plain cards">
        {({ key, ...person }) => <PersonCard key={key} {...person} />}
      </Folded>
      {former.length > 0 && (
        <details>
          <summary>{former.length} tidligere</summary>
          <ul className="plain cards">
            {former.map(({ key, ...person }) => (
              <PersonCard key={key} {...person} />
            ))}
          </ul>
        </details>
      )}
    </section>
  );
}

const PersonCard = ({ name, unit, phone, email, roles }: Omit<Person, 'key'>) => (
  <li className="person-card">
    <p className="thing">
      <strong>{name}</strong>
      {isCoordinator(roles) && <Badge kind="success">Borgerens indgang</Badge>}
    </p>
    {unit && <p className="secondary">{unit}</p>}
    {phone && <p className="secondary">{phoneText(phone)}</p>}
    {email && (
      <p className="secondary">
        <a href={`mailto:${email}`}>{email}</a>
      </p>
    )}
    <ul className="plain secondary">
      {roles.map((one) => (
        <li key={roleKey(one)} className="thing">
          <AreaName area={one.area} />
          {one.roleName}
          {!one.active && ` (${periodText(one.from, one.until)})`}
        </li>
      ))}
    </ul>
  </li>
);
