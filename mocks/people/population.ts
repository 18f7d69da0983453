import { randomSource, oneOf } from '../kit/random-source.ts';
import { dateBetween } from './calendar.ts';
import { cast } from './cast.ts';
import { replacementCpr } from './cpr.ts';
import { makePerson } from './make-person.ts';
import { familyNames, givenNames } from './names.ts';
import type { AgeBand, Group, Population, TestPerson } from './person.ts';
import { anAddress } from './places.ts';

/** The tables D17 and D18: 755 adults and 146 young people, whose ages hold from the snapshot to the end of 2026. */
const review: readonly { ageBand: AgeBand; group: Group; people: number }[] = [
  { ageBand: '30+', group: 'employment', people: 30 },
  { ageBand: '30+', group: 'joint-plan', people: 41 },
  { ageBand: '30+', group: 'social', people: 24 },
  { ageBand: '30+', group: 'disability-pension', people: 444 },
  { ageBand: '18-29', group: 'employment', people: 59 },
  { ageBand: '18-29', group: 'joint-plan', people: 31 },
  { ageBand: '18-29', group: 'social', people: 35 },
  { ageBand: '18-29', group: 'disability-pension', people: 91 },
  { ageBand: '15-17', group: 'employment', people: 37 },
  { ageBand: '15-17', group: 'joint-plan', people: 23 },
  { ageBand: '15-17', group: 'social', people: 86 },
];

const outsideTheReview = 60;

/** First and last day of birth that put a person in the age band. */
const born: Record<AgeBand, readonly [string, string]> = {
  '15-17': ['2009-01-01', '2011-10-01'],
  '18-29': ['1997-01-01', '2008-10-01'],
  '30+': ['1960-01-01', '1996-10-01'],
};

const made = new Map<number, Population>();

/**
 * Makes the population of a seed: the cast, the rest of the case review, and some whom only the employment system
 * knows.
 */
export function population(seed = 1): Population {
  const people = made.get(seed) ?? everybody(seed);
  made.set(seed, people);
  return people;
}

function everybody(seed: number): Population {
  const { random } = randomSource(seed);
  const taken = new Set(cast.map((one) => one.cpr));
  const newcomer = (ageBand: AgeBand, group: Group | null, index: number) =>
    stranger(ageBand, group, index, taken, random);
  const reviewed = review.flatMap(({ ageBand, group, people }) => {
    const inCast = cast.filter((one) => one.ageBand === ageBand && one.group === group).length;
    return Array.from({ length: people - inCast }, (_, index) => newcomer(ageBand, group, index));
  });
  const others = Array.from({ length: outsideTheReview }, (_, index) =>
    newcomer(index % 3 === 0 ? '18-29' : '30+', null, index),
  );
  return [...cast, ...reviewed, ...others];
}

function stranger(
  ageBand: AgeBand,
  group: Group | null,
  index: number,
  taken: Set<string>,
  random: () => number,
): TestPerson {
  const birthDate = dateBetween(...born[ageBand], random);
  const familyName = oneOf(familyNames, random);
  const secondName = random() < 0.15 ? oneOf(familyNames, random) : null;
  return makePerson({
    cpr: freeCpr(birthDate, taken, random),
    givenName: oneOf(givenNames, random),
    familyName:
      secondName && secondName !== familyName ? `${familyName}${oneOf(['-', ' '], random)}${secondName}` : familyName,
    birthDate,
    address: anAddress(random),
    protectedAddress: random() < 0.02,
    group,
    ageBand,
    // Many of the young people who stay are placed outside the home (D21): three in five.
    placedOutsideHome: ageBand === '15-17' && group === 'social' && index % 5 < 3,
    in: { employment: group === null || group === 'employment' || group === 'joint-plan', social: group !== null },
  });
}

function freeCpr(birthDate: string, taken: Set<string>, random: () => number): string {
  for (;;) {
    const cpr = replacementCpr(birthDate, Math.floor(random() * 10_000));
    if (taken.has(cpr)) continue;
    taken.add(cpr);
    return cpr;
  }
}
