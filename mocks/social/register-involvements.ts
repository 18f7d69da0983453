import { snapshotOn, type ActivityKind, type TestPerson } from '../people/person.ts';
import { staffMember } from '../people/staff.ts';
import { nextId, type Involvement, type Register } from './register.ts';

type Involved = Pick<Involvement, 'initials' | 'role' | 'primary' | 'from' | 'until'>;

const roles: Partial<Record<ActivityKind, string>> = {
  'housing-support': 'Bostøttemedarbejder',
  'contact-person': 'Støtte- og kontaktperson',
};

/** Lists those who work with a person: the caseworker, the coordinator (D55), and those who deliver a grant. */
export function involvedIn(person: TestPerson): Involved[] {
  const { caseworker } = person.responsible.social ?? {};
  const coordinator = person.differsInSocial.coordinator ?? person.coordinator;
  const since = person.cases.social[0]?.openedOn ?? snapshotOn;
  return [
    ...(caseworker ? [{ initials: caseworker, role: 'Sagsbehandler', primary: true, from: since, until: null }] : []),
    ...(coordinator
      ? [
          {
            initials: coordinator,
            role: 'Koordinerende sagsbehandler',
            primary: false,
            from: person.jointPlanOn ?? since,
            until: null,
          },
        ]
      : []),
    ...(person.brainInjuryCoordinator
      ? [
          {
            initials: person.brainInjuryCoordinator,
            role: 'Hjerneskadekoordinator',
            primary: false,
            from: since,
            until: null,
          },
        ]
      : []),
    ...supportOf(person),
  ];
}

/** Registers an involvement. */
export function involve(register: Register, involved: Omit<Involvement, 'id' | 'version'>): void {
  register.involvements.push({ id: nextId(register), version: 1, ...involved });
}

/** Checks that an involvement still goes on at the snapshot. */
export const isCurrent = ({ until }: Pick<Involvement, 'until'>): boolean => until === null || until >= snapshotOn;

/** Those who carry grants out: each in a role once, by the grant that goes on for longest. */
function supportOf({ activities }: TestPerson): Involved[] {
  const all = activities.social.flatMap(({ worker, kind, startsOn, endsOn }) =>
    worker
      ? [
          {
            initials: worker,
            role: roles[kind] ?? staffMember(worker).title,
            primary: false,
            from: startsOn,
            until: endsOn,
          },
        ]
      : [],
  );
  const inOrder = all.toSorted((a, b) => (a.until ?? '9').localeCompare(b.until ?? '9'));
  return [...new Map(inOrder.map((one) => [`${one.initials} ${one.role}`, one])).values()];
}
