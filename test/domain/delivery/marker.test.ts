import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Instant } from '../../../src/domain/dates.ts';
import {
  isAnyMissing,
  markerIn,
  ownEntriesIn,
  type NoteInSystem,
  type TaskInSystem,
} from '../../../src/domain/delivery/marker.ts';
import { markerLine, titleWith } from '../../../src/domain/marker-line.ts';

const marker = 'HH-01JD5T9QW3E7XK2M8NVB4RZC6A';
const other = 'HH-01JD5T9QW3E7XK2M8NVB4RZC6B';
const line = markerLine(marker);

const task = (id: string, text: string | null, title = 'Henvisning'): TaskInSystem => ({
  id,
  title,
  text,
  state: 'OPEN',
});
const note = (id: string, text: string | null, but: Partial<NoteInSystem> = {}): NoteInSystem => ({
  id,
  title: 'Notat',
  text,
  on: null,
  by: null,
  at: `2026-11-23T09:0${id}:00.000Z` as Instant,
  ...but,
});

test('marker: a task is ours by its marker line, not by words that name it', () => {
  const tasks = [task('1', `Ring.\n${line}`), task('2', `Se ${marker}`), task('3', `Ring.\r\n${line}  \r\n`)];
  expect(ownEntriesIn([marker], { tasks, notes: [] })).toEqual(
    ['1', '3'].map((id) => ({ id, kind: 'task', marker, state: 'OPEN', remarks: [] })),
  );
  expect(ownEntriesIn([other], { tasks, notes: [] })).toEqual([]);
  expect(tasks.map(({ text }) => markerIn(text))).toEqual([marker, null, marker]);
});

test('marker: a task that quotes another’s marker is not that task', () => {
  const quoting = task('2', `Se også:\n${markerLine(other)}\n\n${line}`);
  expect(ownEntriesIn([other, marker], { tasks: [quoting], notes: [] })).toMatchObject([{ id: '2', marker }]);
});

test('marker: the oldest note ending with it is ours, with its doubles; anything else naming it is a remark', () => {
  const notes = [
    note('5', `Ring.\n${line}`),
    note('3', `Citat:\n${line}\nJa tak.`),
    note('2', `Ring.\n${line}`),
    note('4', `Det gør vi.\n${line}`),
    note('1', 'Handler om noget andet.'),
  ];
  const ours = ownEntriesIn([marker], { tasks: [], notes });
  expect(ours.map(({ id }) => id)).toEqual(['2', '5']);
  expect(ours[0]).toEqual({
    id: '2',
    kind: 'note',
    marker,
    state: null,
    remarks: [
      { id: '3', text: `Notat\nCitat:\n${line}\nJa tak.`, by: null, at: '2026-11-23T09:03:00.000Z' },
      { id: '4', text: `Notat\nDet gør vi.\n${line}`, by: null, at: '2026-11-23T09:04:00.000Z' },
    ],
  });
});

test('marker: a note that names a task’s marker is a remark, however it ends', () => {
  const tasks = [task('1', `Ring.\n${line}`)];
  const notes = [
    note('2', `Har ringet.\n${line}`),
    note('3', 'Uden nummer.', { on: '1' }),
    note('4', 'På en anden.', { on: '9' }),
  ];
  const [ours, ...rest] = ownEntriesIn([marker], { tasks, notes });
  expect(rest).toEqual([]);
  expect(ours?.remarks.map(({ id }) => id)).toEqual(['2', '3']);
});

test('marker: text below a task’s marker is a remark', () => {
  const [ours] = ownEntriesIn([marker], { tasks: [task('1', `Ring.\n${line}\n\nHar ringet.`)], notes: [] });
  expect(ours?.remarks).toEqual([{ id: '1+11', text: 'Har ringet.', by: null, at: null }]);
});

test('marker returned as HTML: text below it is a remark in plain text', () => {
  const html = `<p>Ring.<br>${line}</p><p>Har ringet &amp; aftalt m&oslash;de.</p>`;
  const [ours] = ownEntriesIn([marker], { tasks: [task('1', html)], notes: [] });
  expect(ours?.remarks.map(({ text }) => text)).toEqual(['Har ringet & aftalt møde.']);
});

// What rich text fields, e-mail and forms make of lines.
const returned: [string, (text: string) => string][] = [
  ['as it was', (text) => text],
  ['with other line ends', (text) => text.replaceAll('\n', '\r\n')],
  [
    'as paragraphs',
    (text) =>
      text
        .split('\n')
        .map((one) => `<p>${one}</p>`)
        .join(''),
  ],
  [
    'as paragraphs with attributes and lines between',
    (text) =>
      text
        .split('\n')
        .map((one) => `<P class="x">${one}</P>`)
        .join('\n'),
  ],
  ['with breaks', (text) => `<div>${text.replaceAll('\n', '<br />')}</div>`],
  ['with hard spaces', (text) => text.replaceAll(' ', '\u00a0')],
  ['as HTML with hard spaces', (text) => `<p>${text.replaceAll('\n', '<br>').replaceAll(' ', '&nbsp;')}</p>`],
  ['with its lines joined by spaces', (text) => text.replaceAll('\n', ' ')],
  ['with its lines run together', (text) => text.replaceAll('\n', '')],
  ['with its lines broken', (text) => text.replaceAll('Helhed-ref: ', 'Helhed-ref:\n')],
  ['in bold', (text) => text.replaceAll(marker, `<b>${marker}</b>`)],
];
test.each(returned)('marker: found in a task whose text comes back %s', (_, change) => {
  const words = fc.string({ unit: fc.constantFrom('a', 'Æ', ' ', '\n', '.', '5', '-'), maxLength: 20 });
  const isFound = fc.property(words, words, (before, after) => {
    const there = task('1', change(`${before}\n${line}\n${after}`));
    return ownEntriesIn([marker], { tasks: [there], notes: [] }).length === 1;
  });
  fc.assert(isFound);
  expect(ownEntriesIn([other], { tasks: [task('1', change(`Ring.\n${line}`))], notes: [] })).toEqual([]);
});

test.each(returned)('marker: a note that comes back %s is ours, once', (_, change) => {
  const notes = [note('1', change(`Ring.\n${line}`)), note('2', change(`Tak.\n${line}\nHilsen`))];
  const ours = ownEntriesIn([marker], { tasks: [], notes });
  expect(ours).toMatchObject([{ id: '1', kind: 'note', remarks: [{ id: '2' }] }]);
});

test('marker in the title: used where the text is missing or has lost it', () => {
  const title = titleWith('Henvisning', marker);
  const tasks = [task('1', null, title), task('2', 'Skrevet om.', title), task('3', null)];
  expect(ownEntriesIn([marker], { tasks, notes: [] }).map(({ id }) => id)).toEqual(['1', '2']);
  const notes = [note('1', null, { title }), note('2', null)];
  expect(ownEntriesIn([marker], { tasks: [], notes })).toMatchObject([{ id: '1', remarks: [] }]);
});

test('marker: missing when no entry found carries it', () => {
  const found = ownEntriesIn([marker], { tasks: [task('1', line)], notes: [] });
  expect(isAnyMissing([marker], found)).toBe(false);
  expect(isAnyMissing([marker, other], found)).toBe(true);
  expect(isAnyMissing([], [])).toBe(false);
});
