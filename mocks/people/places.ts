import { oneOf } from '../kit/random-source.ts';
import type { PersonAddress } from './person.ts';

const norddjurs = '707';

const towns = [
  {
    postalCode: '8500',
    city: 'Grenaa',
    weight: 9,
    streets: ['Storegade', 'Østergade', 'Kannikegade', 'Åboulevarden', 'Bredstrupvej', 'Ydesvej', 'Markedsgade'],
  },
  { postalCode: '8963', city: 'Auning', weight: 4, streets: ['Torvegade', 'Centervej', 'Vestergade', 'Møllevænget'] },
  {
    postalCode: '8961',
    city: 'Allingåbro',
    weight: 3,
    streets: ['Hovedgaden', 'Stationsvej', 'Fuglsangvej', 'Rougsøvej'],
  },
  { postalCode: '8950', city: 'Ørsted', weight: 2, streets: ['Rougsøgade', 'Skovvej', 'Ørbækvej'] },
  { postalCode: '8585', city: 'Glesborg', weight: 2, streets: ['Søndergade', 'Hemmedvej', 'Ørum Byvej'] },
  { postalCode: '8586', city: 'Ørum Djurs', weight: 1, streets: ['Enslevvej', 'Ramten Skovvej'] },
  { postalCode: '8581', city: 'Nimtofte', weight: 1, streets: ['Svenstrupvej', 'Nødagervej'] },
] as const;

const drawn = towns.flatMap((town) => Array.from({ length: town.weight }, () => town));
const doors = ['', '', '', ', st. tv.', ', 1. th.', ', 2. mf.'] as const;

/** Makes a random address in Norddjurs; the house need not exist. */
export function anAddress(random: () => number): PersonAddress {
  const { postalCode, city, streets } = oneOf(drawn, random);
  const number = 1 + Math.floor(random() * 98);
  return {
    line: `${oneOf<string>(streets, random)} ${number}${oneOf(doors, random)}`,
    postalCode,
    city,
    municipalityCode: norddjurs,
  };
}
