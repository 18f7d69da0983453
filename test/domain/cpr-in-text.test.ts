import fc from 'fast-check';
import { expect, test } from 'vitest';
import { holdsCpr, withoutCprEnds } from '../../src/domain/cpr-in-text.ts';
import { disclosureIn } from '../../src/domain/disclosure.ts';

const dashes = ['-', '\u2010', '\u2011', '\u2012', '\u2013', '\u2014', '\u2212', '\uFE63', '\uFF0D', '/', '.', '·'];
const spaces = [
  '',
  ' ',
  '  ',
  '\u00A0',
  '\u2009',
  '\u202F',
  '\u3000',
  '\t',
  '\n',
  '\r\n',
  '\u00AD',
  '\u200B',
  '\u2060',
];
const separator = fc.tuple(fc.constantFrom(...spaces), fc.constantFrom('', ...dashes), fc.constantFrom(...spaces));
const digits = fc.constantFrom('0123456789', '０１２３４５６７８９', '٠١٢٣٤٥٦٧٨٩', '𝟎𝟏𝟐𝟑𝟒𝟓𝟔𝟕𝟖𝟗');
const inDate = fc.constantFrom('', ' ', '.', '-', '/');

test('CPR number in a text: found in every way that people type it', () => {
  fc.assert(
    fc.property(separator, digits, inDate, fc.constantFrom('Se ', '', '(', 'cpr:'), (parts, script, own, before) => {
      const written = `71${own}12${own}90${parts.join('')}9204`.replace(
        /\d/g,
        (one) => Array.from(script)[Number(one)]!,
      );
      const text = `${before}${written}.`;
      expect([text, holdsCpr(text)]).toEqual([text, true]);
      expect(disclosureIn({ background: text })).toMatchObject({ code: 'INVALID_TEXT', field: 'background' });
    }),
  );
});

test.each([
  'Mødet er den 01.12.2026 kl. 12.30',
  'Ring på 12 34 56 78 eller +45 10 95 61 08',
  'Sag 20/12345678901',
  'Bevilget 2026-12-01 til 2027-01-31, 1200 kr.',
  '991399-9204',
  'Faktura 7112909204123',
])('CPR number in a text: none in %s', (text) => expect(holdsCpr(text)).toBe(false));

test('CPR number in a log text: its end is left out, also where it is typed with spaces', () => {
  expect(withoutCprEnds('søgte 711290 – 9204 og 7112909204')).toBe('søgte 711290-**** og 711290-****');
});
