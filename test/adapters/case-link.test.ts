import { expect, test } from 'vitest';
import { linkTo } from '../../adapters/kit/case-link.ts';
import { momentOf } from '../../adapters/kit/dates.ts';
import { caseLink } from '../../adapters/kit/setup.ts';

const template = 'https://fagsystem.example.dk/sager/{caseId}?fane=1';

test('a case’s address has its id in the template’s place, encoded', () => {
  expect(linkTo(template, '24/1&x')).toBe('https://fagsystem.example.dk/sager/24%2F1%26x?fane=1');
  expect(linkTo(null, '24')).toBeNull();
});

test('no address of a case holds a CPR number: not as the id, nor where the template continues it', () => {
  expect(linkTo(template, '1505953019')).toBeNull();
  expect(linkTo(template, '150595-3019')).toBeNull();
  expect(linkTo('https://fagsystem.example.dk/150595{caseId}', '3019')).toBeNull();
});

test('a template is https, and has the case’s id behind the host and no other placeholder', () => {
  expect(caseLink.safeParse(template).success).toBe(true);
  expect(caseLink.parse(undefined)).toBeNull();
  for (const wrong of [
    'http://fagsystem.example.dk/{caseId}',
    'https://{caseId}.example.dk/sager',
    'https://fagsystem.example.dk/sager',
    'https://fagsystem.example.dk/{caseId}/{cpr}',
    'https://user@fagsystem.example.dk/{caseId}',
    'javascript:alert({caseId})',
  ])
    expect(caseLink.safeParse(wrong).success, wrong).toBe(false);
});

test('a time of day is told only where the system tells one: midnight and the last second stand for the day', () => {
  expect(momentOf('2024-03-18T11:53:12.000+0000')).toBe('2024-03-18T11:53:12.000Z');
  for (const day of [
    '2024-03-18',
    '2024-03-18T00:00:00Z',
    '2024-03-17T23:00:00Z',
    '2024-04-30T22:00:00.000+0000',
    '2024-03-18T23:59:59Z',
    null,
  ])
    expect(momentOf(day), String(day)).toBeNull();
});
