import { mapped } from './corrupt-json.ts';

/** The JSON value with the same content in other forms that real systems write. `keys`: where an operation has them elsewhere. */
type Form = (value: unknown, keys?: readonly string[]) => unknown;

const textKeys = /^(description|body|text|notes?|comments?)$/i;
const codeKeys = /(code|^name|^title|^value|status|stateName|^role|responsibilityName)$/i;

/** Returns the JSON value with free texts as rich text: each line a paragraph of HTML. */
export const withHtmlTexts: Form = (value, keys) =>
  changed(value, (name) => keys?.includes(name) ?? textKeys.test(name), paragraphs);

/**
 * Returns the JSON value with a space behind codes and names of the system's set-up; ids, dates, numbers and links have
 * none.
 */
export const withPaddedCodes: Form = (value, keys) =>
  changed(
    value,
    (name) => keys?.includes(name) ?? codeKeys.test(name),
    (text) => (/\p{L}/u.test(text) && !noWord.test(text) ? `${text} ` : text),
  );

/** Returns the JSON value with dates and times in another recorded form: same day, same instant. */
export const withOtherDates: Form = (value) => changed(value, () => true, otherDate);

const noWord = /^(https?:|\/|\d{4}-\d\d-\d\d|[\da-f]{8}-[\da-f]{4}-)|@/i;

function changed(value: unknown, isMeant: (name: string) => boolean, change: (text: string) => string): unknown {
  return mapped(value, (name, inner) => [name, typeof inner === 'string' && isMeant(name) ? change(inner) : inner]);
}

const paragraphs = (text: string) => {
  const escaped = text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
  return escaped === '' ? '' : escaped.replaceAll(/[^\n]+/g, '<p>$&</p>').replaceAll('\n', '');
};

const date = /^\d{4}-\d\d-\d\d$/;
const instant = /^(\d{4}-\d\d-\d\d)[T ](\d\d:\d\d:\d\d)(\.\d+)?(Z|\+0000|\+00:00)$/;

/** A day becomes its midnight in Denmark and midnight a day; another instant is written with or without its fraction. */
function otherDate(text: string): string {
  if (date.test(text)) return danishMidnight(text);
  const [, day, time, fraction, zone] = instant.exec(text) ?? [];
  if (!day || !time) return text;
  if (time === '00:00:00') return day;
  const next = new Date(Date.parse(`${day}T00:00:00Z`) + 86_400_000).toISOString().slice(0, 10);
  if (danishMidnight(next) === `${day}T${time}Z`) return next;
  return `${day}T${time}${zone === 'Z' && !fraction ? '.000' : ''}Z`;
}

/** Midnight in Denmark, in UTC: 22:00 the day before in summer, 23:00 in winter. */
function danishMidnight(day: string): string {
  const noon = new Date(`${day}T12:00:00Z`);
  if (Number.isNaN(noon.getTime())) return day;
  const hour = Number(inDenmark.format(new Date(`${day}T00:00:00Z`)));
  return new Date(Date.parse(`${day}T00:00:00Z`) - hour * 3_600_000).toISOString().replace('.000Z', 'Z');
}

const inDenmark = new Intl.DateTimeFormat('en-GB', {
  timeZone: 'Europe/Copenhagen',
  hour: '2-digit',
  hourCycle: 'h23',
});
