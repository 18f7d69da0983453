import type { MockArea } from './person.ts';

export type Unit = { key: string; name: string; area: MockArea };

/** Lists the units of the two areas (D4, D5, D6). */
export const units: readonly Unit[] = [
  { key: 'jobcenter', name: 'Jobcenter', area: 'employment' },
  { key: 'arbejdsmarked', name: 'Arbejdsmarkedsafdelingen', area: 'employment' },
  { key: 'ungeindsats', name: 'UU og Ungeindsatsen', area: 'employment' },
  { key: 'voksenenhed', name: 'Visitationens voksenenhed', area: 'social' },
  { key: 'ungeenhed', name: 'Visitationens ungeenhed', area: 'social' },
  { key: 'fti', name: 'Forebyggelse og tidlig indsats', area: 'social' },
];

/** A member of a unit's staff. `initials` identifies them in both systems and in the identity provider's tokens. */
export type StaffMember = { initials: string; name: string; title: string; unit: string; area: MockArea };

const member = (initials: string, name: string, title: string, unit: string): StaffMember => {
  const home = units.find((one) => one.key === unit);
  if (!home) throw new Error(`No unit is called ${unit}`);
  return { initials, name, title, unit, area: home.area };
};

/** Lists everybody whom a case can name; the personas who work with citizens are among them. */
export const staff: readonly StaffMember[] = [
  member('MHO', 'Mette Holm', 'Sagsbehandler', 'jobcenter'),
  member('TDA', 'Tove Dam', 'Tovholder', 'jobcenter'),
  member('LBA', 'Lars Bach', 'Leder', 'jobcenter'),
  member('PKR', 'Pia Krogh', 'Sagsbehandler', 'jobcenter'),
  member('HNY', 'Henrik Nygaard', 'Sagsbehandler', 'jobcenter'),
  member('SYI', 'Selma Yıldız', 'Sagsbehandler', 'jobcenter'),
  member('KBR', 'Kirsten Brandt', 'Sagsbehandler', 'arbejdsmarked'),
  member('JOS', 'Jens Østergård', 'Sagsbehandler', 'arbejdsmarked'),
  member('OLA', 'Ole Laursen', 'Virksomhedskonsulent', 'arbejdsmarked'),
  member('DMR', 'Dorthe Mørk', 'Mentor', 'arbejdsmarked'),
  member('ALH', 'Ali Hassan', 'Sagsbehandler', 'ungeindsats'),
  member('NTH', 'Nanna Thygesen', 'UU-vejleder', 'ungeindsats'),
  member('EBA', 'Emil Bak', 'Mentor', 'ungeindsats'),
  member('JFR', 'Jonas Friis', 'Sagsbehandler', 'voksenenhed'),
  member('KVE', 'Karen Vestergaard', 'Leder', 'voksenenhed'),
  member('LJU', 'Lone Juul', 'Sagsbehandler', 'voksenenhed'),
  member('PAB', 'Peter Abildgaard', 'Sagsbehandler', 'voksenenhed'),
  member('RSO', 'Rikke Sønderby', 'Sagsbehandler', 'voksenenhed'),
  member('MPE', 'Milena Petrović', 'Sagsbehandler', 'voksenenhed'),
  member('TBU', 'Troels Buch', 'Sagsbehandler', 'voksenenhed'),
  member('GLI', 'Gitte Lindholm', 'Sagsbehandler', 'voksenenhed'),
  member('ASK', 'Anders Skovgaard', 'Sagsbehandler', 'voksenenhed'),
  member('SLU', 'Sara Lund', 'Visitator', 'ungeenhed'),
  member('CHG', 'Camilla Høgh', 'Sagsbehandler', 'ungeenhed'),
  member('BTO', 'Birgitte Toft', 'Sagsbehandler', 'ungeenhed'),
  member('BKJ', 'Bo Kjær', 'Bostøttemedarbejder', 'fti'),
  member('HAM', 'Hanne Ammitzbøll', 'Bostøttemedarbejder', 'fti'),
  member('JRA', 'Jesper Ravn', 'Kontaktperson', 'fti'),
  member('ULA', 'Ulla Lauritsen', 'Forebyggelseskonsulent', 'fti'),
  member('MLD', 'Mogens Ladefoged', 'Forebyggelseskonsulent', 'fti'),
  member('SNO', 'Sanne Nordentoft', 'Forebyggelseskonsulent', 'fti'),
  member('IBR', 'Inger Brask', 'Hjerneskadekoordinator', 'voksenenhed'),
];

/** Returns the member of staff with these initials. */
export function staffMember(initials: string): StaffMember {
  const found = staff.find((one) => one.initials === initials);
  if (!found) throw new Error(`Nobody on the staff has the initials ${initials}`);
  return found;
}

/** Lists the members of a unit who can be a citizen's caseworker. */
export const caseworkersOf = (unit: string): readonly StaffMember[] =>
  staff.filter(
    (one) =>
      one.unit === unit && ['Sagsbehandler', 'Visitator', 'UU-vejleder', 'Forebyggelseskonsulent'].includes(one.title),
  );
