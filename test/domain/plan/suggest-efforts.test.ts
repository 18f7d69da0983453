import { expect, test } from 'vitest';
import type { AreaCase, CaseAssessment } from '../../../src/domain/citizen/case.ts';
import { suggestEfforts, type EffortsPolicy } from '../../../src/domain/plan/suggest-efforts.ts';
import type { Effort, PlanMember } from '../../../src/domain/plan/plan.ts';
import { openCase } from '../../support/decisions.ts';

const coordinator: PlanMember = { area: 'social', unit: 'voksenenhed', caseworker: 'JFR', name: 'Jonas Friis' };
const usual: EffortsPolicy = { employmentForStaying: 'EMPLOYMENT', interviews: 'EMPLOYMENT' };
const jobcenter = openCase({ area: 'employment', unit: 'jobcenter' });
const stays: CaseAssessment = { outcome: 'STAYS', movesTo: null, word: 'Forbliver', by: null, on: null };
const social: AreaCase = { ...openCase({ area: 'social', unit: 'voksenenhed' }), assessment: stays };
const suggested = (
  cases: readonly AreaCase[],
  policy: Partial<EffortsPolicy> = {},
  { areas = ['employment', 'social'], efforts = [] as { title: string }[] } = {},
) =>
  suggestEfforts(
    {
      coordinator,
      areas: areas.map((area) => ({ area, joinedAt: null, joinedBy: null })),
      efforts: efforts as Effort[],
    },
    cases,
    { ...usual, ...policy },
  ).map(({ kind, area, unit }) => [kind, area, unit?.key ?? null]);

test('the statutory interviews are suggested wherever there is an open employment case, with who holds them (D98)', () => {
  expect(suggested([jobcenter])).toEqual([['INTERVIEWS', 'employment', 'jobcenter']]);
  expect(suggested([jobcenter], { interviews: 'COORDINATOR' })).toEqual([['INTERVIEWS', 'social', 'voksenenhed']]);
  expect(suggested([{ ...jobcenter, progress: 'CLOSED' }])).toEqual([]);
  expect(suggested([{ ...jobcenter, unit: null }])).toEqual([['INTERVIEWS', 'employment', null]]);
});

test('an employment effort is suggested for who stays in the social area, by the area that delivers it (D95)', () => {
  expect(suggested([social])).toEqual([['EMPLOYMENT_EFFORT', 'employment', null]]);
  expect(suggested([social], { employmentForStaying: 'SOCIAL' })).toEqual([
    ['EMPLOYMENT_EFFORT', 'social', 'voksenenhed'],
  ]);
  expect(suggested([{ ...social, assessment: { ...stays, outcome: null } }])).toEqual([]);
  expect(suggested([{ ...social, progress: 'CLOSED' }])).toEqual([]);
});

test('nothing is suggested that the plan has, or of an area that takes no part', () => {
  const efforts = [{ title: 'Lovpligtige samtaler og tilbud efter LAB' }];
  expect(suggested([jobcenter], {}, { efforts })).toEqual([]);
  expect(suggested([jobcenter, social], {}, { areas: ['social', 'health'] })).toEqual([]);
});
