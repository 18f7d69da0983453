import { expect, test } from 'vitest';
import type { Contact } from '../../../src/domain/citizen/case.ts';
import type { DecisionContent } from '../../../src/domain/decision/decision.ts';
import { recipientsOf } from '../../../src/domain/notification/recipients.ts';
import { contact, content, fti, openCase } from '../../support/decisions.ts';
import { jobcenter, on, voksenenhed } from '../../support/referrals.ts';
import type { AreaFacts, RecipientFacts, RecipientPolicy } from '../../../src/domain/notification/recipient-facts.ts';

const unit = ({ unit: key }: { unit: string }, name = key) => ({ key, name });
const policy: RecipientPolicy = {
  basis: 'JOINT_PLAN',
  procedureTells: ['employment'],
  deliverers: { Bostøtteteamet: 'fti' },
  away: [],
};

const jonas = contact({ area: 'social', role: 'COORDINATOR', caseworker: 'JFR', unit: unit(voksenenhed) });
const bo = contact({ area: 'social', role: 'SUPPORT_PERSON', caseworker: 'BKJ', unit: unit(fti) });
const mette = contact({ area: 'employment', role: 'CASEWORKER', caseworker: 'MHO', unit: unit(jobcenter) });
const gone = { active: false } as const;

const social: AreaFacts = {
  area: 'social',
  jointPlanWith: ['employment'],
  contacts: [jonas, bo],
  openCases: [openCase(voksenenhed)],
  units: [unit(voksenenhed), unit(fti, 'Forebyggelse og tidlig indsats')],
};
const employment: AreaFacts = {
  area: 'employment',
  jointPlanWith: [],
  contacts: [mette],
  openCases: [openCase(jobcenter)],
  units: [unit(jobcenter), unit({ unit: 'ungeindsats' })],
};

type Differing = {
  social?: Partial<AreaFacts>;
  employment?: Partial<AreaFacts>;
  decision?: Partial<DecisionContent>;
  facts?: Partial<RecipientFacts>;
  policy?: Partial<RecipientPolicy>;
};
const found = (differing: Differing = {}) =>
  recipientsOf(
    {
      decision: content(differing.decision),
      before: null,
      area: 'social',
      areas: [
        { ...employment, ...differing.employment },
        { ...social, ...differing.social },
      ],
      today: on('2026-11-23'),
      isBeforeHelhed: false,
      ...differing.facts,
    },
    { ...policy, ...differing.policy },
  );
/** `COORDINATOR+DELIVERER social/fti BKJ` or, without a person, `DELIVERER social/fti (AWAY)`. */
const told = (differing: Differing = {}) =>
  found(differing).told.map(
    ({ roles, area, unit: key, person, fallback }) =>
      `${roles.join('+')} ${area}/${key} ${person?.caseworker ?? `(${fallback})`}`,
  );
const notNotified = (differing: Differing = {}) =>
  found(differing).notNotified.map(({ role, area, reason }) => `${role} ${area}: ${reason}`);

const people = [
  'COORDINATOR social/voksenenhed JFR',
  'CASEWORKER employment/jobcenter MHO',
  'DELIVERER social/fti BKJ',
];

test('recipients: coordinator, responsible caseworker and deliverer, each by name and unit', () => {
  expect(told()).toEqual(people);
  expect(notNotified()).toEqual([]);
  expect(found().told[1]).toEqual({
    roles: ['CASEWORKER'],
    area: 'employment',
    unit: 'jobcenter',
    person: { caseworker: 'MHO', name: 'MHO' },
    fallback: null,
  });
});

test('recipients without a joint plan in the deciding area’s system: no other area, unless by the procedure', () => {
  const none = { social: { jointPlanWith: [] }, employment: { jointPlanWith: ['social'] } };
  expect(told(none)).toEqual([people[0], people[2]]);
  expect(notNotified(none)).toEqual(['CASEWORKER employment: NO_BASIS']);
  expect(told({ ...none, policy: { basis: 'PROCEDURE' } })).toEqual(people);
});

test('recipients: no area without an open case', () => {
  const closed = { employment: { openCases: [] } };
  expect(told(closed)).toEqual([people[0], people[2]]);
  expect(notNotified({ ...closed, policy: { basis: 'PROCEDURE' } })).toEqual(['CASEWORKER employment: NO_OPEN_CASE']);
});

const health: AreaFacts = {
  area: 'health',
  jointPlanWith: [],
  contacts: [],
  openCases: [openCase({ area: 'health', unit: 'visitation' })],
  units: [unit({ unit: 'visitation' })],
};

test('recipients in a third area: only as a party to the joint plan or named by the procedure', () => {
  const areas = (parties: string[], ofHealth: Partial<AreaFacts> = {}) => ({
    areas: [{ ...social, jointPlanWith: parties }, employment, { ...health, ...ofHealth }],
  });
  const three = ['employment', 'health'];
  expect(told({ facts: areas(three) })).toContain('CASEWORKER health/visitation (NOBODY_NAMED)');
  expect(notNotified({ facts: areas(three, { openCases: [] }) })).toEqual(['CASEWORKER health: NO_OPEN_CASE']);
  expect(told({ facts: areas(['employment']) })).toEqual(people);
  expect(notNotified({ facts: areas(['employment']) })).toEqual(['CASEWORKER health: NO_BASIS']);
  const procedure = { basis: 'PROCEDURE' } as const;
  expect(notNotified({ facts: areas([]), policy: procedure })).toEqual(['CASEWORKER health: NO_BASIS']);
  expect(told({ facts: areas([]), policy: { ...procedure, procedureTells: three } })).toHaveLength(4);
});

test('recipient’s unit: of their own area, though another area has a unit with the same key', () => {
  const twin = { ...health, units: [unit(voksenenhed, 'Visitation'), unit(jobcenter, 'Jobcenter Nord')] };
  const coordinating = { ...mette, area: 'social', role: 'COORDINATOR' } as const;
  const named = (them: AreaFacts, other: AreaFacts) => ({ facts: { areas: [them, social, other] } });
  expect(told(named(twin, employment))[0]).toBe(people[0]);
  expect(told(named(employment, twin))[0]).toBe(people[0]);
  const ofSocial = { ...social, contacts: [coordinating, bo] };
  for (const areas of [
    [twin, employment, ofSocial],
    [ofSocial, employment, twin],
  ])
    expect(told({ facts: { areas } })[0]).toBe('COORDINATOR+CASEWORKER employment/jobcenter MHO');
});

test('coordinator named by another area: notified once, where they work, only if that area may be notified', () => {
  const coordinating = { ...mette, area: 'social', role: 'COORDINATOR' } as const;
  const named = { social: { contacts: [coordinating, bo] } };
  expect(told(named)).toEqual(['COORDINATOR+CASEWORKER employment/jobcenter MHO', people[2]]);
  expect(notNotified({ social: { ...named.social, jointPlanWith: [] } })).toContain('COORDINATOR null: NO_COORDINATOR');
});

test('coordinator: named by the deciding area, otherwise by another area that may be notified', () => {
  const tove = contact({ area: 'employment', role: 'COORDINATOR', caseworker: 'TDA', unit: unit(jobcenter) });
  const both = { employment: { contacts: [mette, tove] } };
  expect(told(both)[0]).toBe(people[0]);
  const theirs = { ...both, social: { contacts: [bo] } };
  expect(told(theirs)[0]).toBe('COORDINATOR employment/jobcenter TDA');
  const departed = { ...both, social: { contacts: [{ ...jonas, ...gone }, bo] } };
  expect(told(departed)[0]).toBe('COORDINATOR employment/jobcenter TDA');
  const noBasis = { ...both, social: { contacts: [bo], jointPlanWith: [] } };
  expect(notNotified(noBasis)).toEqual(['COORDINATOR null: NO_COORDINATOR', 'CASEWORKER employment: NO_BASIS']);
  expect(notNotified({ social: { contacts: [bo] } })).toEqual(['COORDINATOR null: NO_COORDINATOR']);
});

test('recipient who has left: replaced by their unit, or the unit with the newest case', () => {
  const left = (them: Partial<Contact> = {}) => ({
    employment: {
      contacts: [{ ...mette, ...gone, ...them }],
      openCases: [
        openCase({ ...jobcenter, unit: 'ungeindsats' }),
        openCase(jobcenter, '2024-01-01'),
        openCase(jobcenter, null),
      ],
    },
  });
  expect(told(left())[1]).toBe('CASEWORKER employment/jobcenter (DEPARTED)');
  expect(told(left({ unit: null }))[1]).toBe('CASEWORKER employment/ungeindsats (DEPARTED)');
  expect(told(left({ unit: unit({ unit: 'nedlagt' }) }))[1]).toBe('CASEWORKER employment/ungeindsats (DEPARTED)');
});

test('no recipient by name: the unit with the newest case', () => {
  const contacts = [{ ...mette, primary: false }, contact({ area: 'employment', role: 'MENTOR', caseworker: 'DMR' })];
  expect(told({ employment: { contacts } })[1]).toBe('CASEWORKER employment/jobcenter (NOBODY_NAMED)');
  expect(told({ employment: { contacts: [{ ...mette, caseworker: null }] } })[1]).toBe(
    'CASEWORKER employment/jobcenter (NOBODY_NAMED)',
  );
});

test('several caseworkers: the one at work, then the latest', () => {
  const pia = contact({
    area: 'employment',
    role: 'CASEWORKER',
    caseworker: 'PKR',
    unit: unit(jobcenter),
    from: on('2026-10-01'),
  });
  const earlier = { ...mette, from: on('2025-01-01') };
  expect(told({ employment: { contacts: [earlier, pia] } })[1]).toBe('CASEWORKER employment/jobcenter PKR');
  expect(told({ employment: { contacts: [earlier, { ...pia, ...gone }] } })[1]).toBe(people[1]);
});

test.each([
  ['2026-11-22', '2026-11-24', 'CASEWORKER employment/jobcenter (AWAY)'],
  ['2026-11-23', '2026-11-23', 'CASEWORKER employment/jobcenter (AWAY)'],
  ['2026-11-24', '2026-11-30', people[1]],
  ['2026-11-01', '2026-11-22', people[1]],
])('recipient away from %s until %s: the unit is notified instead: %s', (from, until, expected) => {
  const away = [{ area: 'employment', caseworker: 'MHO', from, until }];
  expect(told({ policy: { away } })[1]).toBe(expected);
  expect(told({ policy: { away: [{ area: 'social', caseworker: 'MHO', from, until }] } })[1]).toBe(people[1]);
});

test('no unit and no person: nobody is notified, with the reason', () => {
  const nowhere = { contacts: [{ ...mette, unit: null }], openCases: [{ ...openCase(jobcenter), unit: null }] };
  expect(notNotified({ employment: nowhere })).toEqual(['CASEWORKER employment: NO_UNIT']);
});

test('no deliverer yet: the provider’s unit is notified, by name or by policy', () => {
  const alone = { social: { contacts: [jonas] } };
  expect(told(alone)[2]).toBe('DELIVERER social/fti (NOBODY_NAMED)');
  const byName = {
    ...alone,
    decision: { provider: ' forebyggelse\u00a0 og tidlig ind\u00adsats' },
    policy: { deliverers: {} },
  };
  expect(told(byName)[2]).toBe('DELIVERER social/fti (NOBODY_NAMED)');
  expect(told({ social: { contacts: [jonas, { ...bo, ...gone }] } })[2]).toBe('DELIVERER social/fti (DEPARTED)');
  const unheardOf = { ...alone, decision: { provider: 'Et firma' } };
  expect(told(unheardOf)[2]).toBe('DELIVERER social/voksenenhed (NOBODY_NAMED)');
  expect(notNotified({ ...unheardOf, social: { contacts: [jonas], openCases: [] } })).toEqual([
    'DELIVERER social: NO_UNIT',
  ]);
});

test('deliverers: all are notified', () => {
  const hanne = contact({ area: 'social', role: 'SUPPORT_PERSON', caseworker: 'HAM', unit: unit(fti), primary: false });
  expect(told({ social: { contacts: [jonas, bo, hanne] } }).slice(2)).toEqual([
    'DELIVERER social/fti BKJ',
    'DELIVERER social/fti HAM',
  ]);
});

test('deliverers: not of a refused application, but of an ended or revoked grant', () => {
  expect(told({ decision: { kind: 'REFUSED', minutesPerWeek: null } })).toEqual(people.slice(0, 2));
  for (const kind of ['ENDED', 'REVOKED'] as const) expect(told({ decision: { kind } })).toEqual(people);
});

test('recipients: one person in two roles once, one unit without a person once', () => {
  const both = contact({ area: 'social', role: 'COORDINATOR', caseworker: 'BKJ', unit: unit(fti) });
  expect(told({ social: { contacts: [both, bo] } })).toEqual(['COORDINATOR+DELIVERER social/fti BKJ', people[1]]);
  const left = { social: { contacts: [{ ...both, ...gone }] } };
  expect(told(left)).toEqual(['COORDINATOR+DELIVERER social/fti (DEPARTED)', people[1]]);
  const oneLeft = { social: { contacts: [{ ...both, ...gone, caseworker: 'HAM' }, bo] } };
  expect(told(oneLeft)).toEqual(['COORDINATOR social/fti (DEPARTED)', people[1], people[2]]);
});

test.each<[string, Differing]>([
  ['BEFORE_HELHED', { facts: { isBeforeHelhed: true, before: content() } }],
  ['CITIZEN_NOT_INFORMED', { decision: { informedOn: null } }],
  ['CITIZEN_NOT_INFORMED', { decision: { informedOn: on('2026-11-24') } }],
  ['NOTHING_NEW', { decision: { kind: 'CHANGED' }, facts: { before: content() } }],
])('not notified, with the reason for each: %s', (why, differing) => {
  expect(told(differing)).toEqual([]);
  expect(notNotified(differing)).toEqual([
    `COORDINATOR null: ${why}`,
    `CASEWORKER employment: ${why}`,
    `DELIVERER social: ${why}`,
  ]);
});

test('citizen not informed: others notified only by a coded exception, and again of anything new', () => {
  expect(told({ decision: { informedOn: null, informedException: 'RISK_TO_OTHERS' } })).toEqual(people);
  expect(told({ decision: { informedOn: on('2026-11-23') } })).toEqual(people);
  expect(told({ decision: { kind: 'CHANGED', minutesPerWeek: 60 }, facts: { before: content() } })).toEqual(people);
});

test('responsible caseworker: the one responsible today, never one who has not begun', () => {
  const successor = { ...mette, caseworker: 'LBA', from: on('2027-02-01') };
  const leaving = { ...mette, until: on('2027-01-31') };
  const onDay = (today: string) =>
    told({ employment: { contacts: [successor, leaving] }, facts: { today: on(today) } }).filter((one) =>
      one.startsWith('CASEWORKER'),
    );
  expect(onDay('2026-11-30')).toEqual(['CASEWORKER employment/jobcenter MHO']);
  expect(onDay('2027-01-31')).toEqual(['CASEWORKER employment/jobcenter MHO']);
  expect(onDay('2027-02-01')).toEqual(['CASEWORKER employment/jobcenter LBA']);
  const onlySuccessor = told({ employment: { contacts: [successor] }, facts: { today: on('2026-11-30') } });
  expect(onlySuccessor).toContain('CASEWORKER employment/jobcenter (NOBODY_NAMED)');
});

test('deliverers: only those who deliver today', () => {
  const later = { ...bo, caseworker: 'NY', from: on('2027-01-01') };
  const over = { ...bo, caseworker: 'GL', until: on('2026-11-01') };
  const delivering = told({ social: { contacts: [later, over, bo] }, facts: { today: on('2026-11-30') } });
  expect(delivering.filter((one) => one.startsWith('DELIVERER'))).toEqual(['DELIVERER social/fti BKJ']);
});
