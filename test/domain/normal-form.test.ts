import { expect, test } from 'vitest';
import { phoneForm, textForm } from '../../src/domain/normal-form.ts';

test('normal form of a name: the same for composed and decomposed letters and for any blanks', () => {
  const written = [
    'Freja Lykkegård',
    'Freja Lykkegård'.normalize('NFD'),
    'FREJA  LYKKEGÅRD ',
    'Freja\u00A0Lykke\u00ADgård',
  ];
  expect(new Set(written.map(textForm)).size).toBe(1);
  expect(textForm('Freja Lykkegaard')).not.toBe(textForm('Freja Lykkegård'));
});

test('normal form of a phone number: the same with and without the country code', () => {
  const written = [
    '+45 10 95 61 08',
    '0045 10 95 61 08',
    '(+45) 10956108',
    '45 10956108',
    '10-95-61-08',
    '＋45 10956108',
  ];
  expect(new Set(written.map(phoneForm))).toEqual(new Set(['10956108']));
  expect(phoneForm('45101010')).toBe('45101010');
  expect(phoneForm('+46 10 95 61 08')).not.toBe('10956108');
});
