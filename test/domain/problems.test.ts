import { expect, test } from 'vitest';
import { problemsOf, refuseAll } from '../../src/domain/problems.ts';
import type { Refusal } from '../../src/domain/refusal.ts';

const late: Refusal = { code: 'INVALID_DATE', message: 'For sent.', field: 'endsOn' };
const long: Refusal = { code: 'INVALID_TEXT', message: 'For langt.', field: 'title' };
const lacking: Refusal = {
  code: 'MISSING',
  message: 'Der mangler titlen og paragraffen.',
  fields: ['title', 'paragraph'],
};
const form = ['title', 'paragraph', 'endsOn'];

test('refuseAll: the first refusal as it is, with the problems of all, one for each field, in the order of the form', () => {
  expect(refuseAll([null, late, null, lacking, long], form)).toEqual({
    ...late,
    problems: [
      { field: 'title', code: 'MISSING', message: 'Der mangler titlen.' },
      { field: 'paragraph', code: 'MISSING', message: 'Der mangler paragraffen.' },
      { field: 'endsOn', code: 'INVALID_DATE', message: 'For sent.' },
    ],
  });
  expect(refuseAll([null, late], form)).toEqual(late);
  expect(refuseAll([null], form)).toBeNull();
});

test('problemsOf: a refusal that is not about a field has none', () => {
  expect(problemsOf({ code: 'NOT_ALLOWED', message: 'Nej.' })).toEqual([]);
  expect(problemsOf(late)).toEqual([{ field: 'endsOn', code: 'INVALID_DATE', message: 'For sent.' }]);
  expect(problemsOf({ code: 'OWN_AREA', message: 'Eget område.' })).toEqual([
    { field: 'receiver', code: 'OWN_AREA', message: 'Eget område.' },
  ]);
});
