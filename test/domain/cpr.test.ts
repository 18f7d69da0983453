import fc from 'fast-check';
import { expect, test } from 'vitest';
import { ageOn, birthDateOf, isReplacement, maskCpr, parseCpr, type Cpr } from '../../src/domain/cpr.ts';
import { calendarDate, dateInDenmark, instant, type CalendarDate, type Instant } from '../../src/domain/dates.ts';

const born = (text: string) => {
  const cpr = parseCpr(text);
  return cpr.ok ? birthDateOf(cpr.value) : cpr.error;
};

test.each([
  ['010150-1234', '1950-01-01'],
  ['010137-4000', '1937-01-01'],
  ['010136-4000', '2036-01-01'],
  ['010136-9000', '2036-01-01'],
  ['010137-9000', '1937-01-01'],
  ['010157-5000', '2057-01-01'],
  ['010158-5000', '1858-01-01'],
  ['290200-4000', '2000-02-29'],
  ['751109-4001', '2009-11-15'],
])('CPR number %s: born on %s by the century of its seventh digit', (cpr, date) => {
  expect(born(cpr)).toBe(date);
});

test('CPR replacement number: sixty is added to its day, and its kind is told', () => {
  expect(isReplacement('6101901234' as Cpr)).toBe(true);
  expect(isReplacement('0101901234' as Cpr)).toBe(false);
  expect(born('610190-1234')).toBe('1990-01-01');
  expect(born('910190-1234')).toBe('1990-01-31');
});

test.each([
  '',
  '1',
  '0101901234 ',
  '010190-123',
  '010190 1234',
  '010190-12345',
  '٠١٠١٩٠١٢٣٤',
  '０１０１９０１２３４',
  '01019O1234',
])('CPR number %j: malformed', (text) => expect(born(text)).toBe('malformed'));

test.each([
  '300290-1234',
  '310490-1234',
  '001190-1234',
  '600190-1234',
  '921290-1234',
  '011390-1234',
  '290201-4000',
  '450190-1234',
])('CPR number %s: an impossible date', (text) => expect(born(text)).toBe('impossible-date'));

test('CPR number: modulus 11 is not checked, since numbers given after 2007 need not satisfy it', () => {
  for (let serial = 0; serial < 10; serial++) expect(parseCpr(`010190123${serial}`).ok).toBe(true);
});

test('CPR number: any date with four digits reads back as that date, in every way of writing it', () => {
  fc.assert(
    fc.property(
      fc.date({ min: new Date('1900-01-01'), max: new Date('1999-12-31'), noInvalidDate: true }),
      fc.integer({ min: 0, max: 3999 }),
      fc.boolean(),
      (date, serial, replaced) => {
        const [year, month, day] = date.toISOString().slice(0, 10).split('-') as [string, string, string];
        const digits = `${String(Number(day) + (replaced ? 60 : 0)).padStart(2, '0')}${month}${year.slice(2)}`;
        const tail = String(serial).padStart(4, '0');
        expect(born(digits + tail)).toBe(`${year}-${month}-${day}`);
        expect(parseCpr(`${digits}-${tail}`)).toEqual(parseCpr(digits + tail));
      },
    ),
  );
});

test('masked CPR number: shows the date only', () => {
  expect(maskCpr('7511094001' as Cpr)).toBe('751109-****');
});

test.each([
  ['2009-11-15', '2026-11-14', 16],
  ['2009-11-15', '2026-11-15', 17],
  ['2008-02-29', '2026-02-28', 17],
  ['2008-02-29', '2026-03-01', 18],
])('age: someone born %s is, on %s, %i years old', (birth, on, age) => {
  expect(ageOn(birth as CalendarDate, on as CalendarDate)).toBe(age);
});

test('age: no date that does not exist', () => {
  for (const text of ['2026-02-29', '2026-13-01', '2026-00-10', '26-01-01', '2026-1-1', 'i går'])
    expect(calendarDate(text)).toBeNull();
  expect(calendarDate('2028-02-29')).toBe('2028-02-29');
  expect(instant('i går')).toBeNull();
});

test('age: the day is that of Denmark, not of UTC', () => {
  expect(dateInDenmark('2026-07-14T22:00:00.000Z' as Instant)).toBe('2026-07-15');
  expect(dateInDenmark('2026-01-14T23:00:00.000Z' as Instant)).toBe('2026-01-15');
  expect(dateInDenmark('2026-01-14T22:59:59.000Z' as Instant)).toBe('2026-01-14');
});
