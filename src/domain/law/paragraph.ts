/** A provision (paragraf) of a law: `Servicelovens § 85, stk. 1` is section 85, subsection 1. `law` null: the text names none. */
export type Paragraph = { law: string | null; section: number; letter: string | null; subsection: number | null };

/** Laws by the name that Helhed uses, each with other names in use. */
export type LawNames = Readonly<Record<string, readonly string[]>>;

/** Names of laws as municipalities write them; a system's settings may add to these. */
export const usualLawNames: LawNames = {
  Serviceloven: ['Servicelov', 'SEL', 'Lov om social service', 'Lov om social service (serviceloven)'],
  Sundhedsloven: ['Sundhedslov', 'SUL'],
  Ældreloven: ['Ældrelov', 'ÆL'],
  'Barnets lov': ['BL'],
};

/** Mentions of laws in running text, in searchable spelling. */
const mentions: readonly (readonly [law: string, names: RegExp])[] = [
  ['Serviceloven', /\b(?:social)?servicelov(?:en)?s?\b|\blov(?:en)? om social service\b|\bsel\b/gu],
  ['Barnets lov', /\bbarnets lov\b|\bbarnetslov\b|\bbl\b/gu],
  [
    'LAB',
    /\blab\b|\blov(?:en)? om (?:en )?aktiv beskaeftigelsesindsats\b|\bbeskaeftigelsesindsatsloven\b|\bbeskaeftigelsesloven\b/gu,
  ],
  ['LAS', /\blas\b|\baktivloven\b|\blov(?:en)? om aktiv socialpolitik\b/gu],
  ['Retssikkerhedsloven', /\brsl\b|\bretssikkerhedslov(?:en)?s?\b/gu],
  ['Sundhedsloven', /\bsundhedslov(?:en)?s?\b/gu],
  ['Sygedagpengeloven', /\bsygedagpengelov(?:en)?s?\b|\blov(?:en)? om sygedagpenge\b/gu],
  ['Pensionsloven', /\bpensionslov(?:en)?s?\b|\blov(?:en)? om social pension\b/gu],
  ['STU-loven', /\bstu-?lov(?:en)?s?\b/gu],
];

const provision =
  /^(?<before>[^§\d]*)(?:§+\s*)?(?<section>\d{1,4})\s?(?<letter>(?!i\s+\p{L})[a-zæøå])?(?![\p{L}\d])(?:[\s,;.(]*stk\.?\s*(?<subsection>\d+))?(?:[\s,;.(]*(?:nr|pkt|litra)\.?\s*\w+)?[\s,;.)]*(?:i\s+)?(?<after>\D*)$/iu;

/** Reads a provision from text, whatever law name and spelling it has; null where none can be read with certainty. */
export function parseParagraph(text: string, laws: LawNames = usualLawNames): Paragraph | null {
  const { before = '', section, letter, subsection, after = '' } = provision.exec(tidy(text))?.groups ?? {};
  if (section === undefined) return null;
  return {
    law: lawNamed(before || after, laws),
    section: Number(section),
    letter: letter?.toLowerCase() ?? null,
    subsection: subsection === undefined ? null : Number(subsection),
  };
}

/** Writes a provision in one spelling: `Serviceloven § 82 a, stk. 1`. */
export function paragraphText({ law, section, letter, subsection }: Paragraph): string {
  const words = [law, '§', section, letter].filter((word) => word !== null).join(' ');
  return subsection === null ? words : `${words}, stk. ${subsection}`;
}

/** Compares a provision with one of a list; a listed section without a subsection stands for all of its subsections. */
export function isUnder(one: Paragraph, listed: Paragraph): boolean {
  const isSameSection = one.section === listed.section && one.letter === listed.letter;
  const isSameLaw = one.law !== null && listed.law !== null && folded(one.law) === folded(listed.law);
  return isSameLaw && isSameSection && (listed.subsection === null || listed.subsection === one.subsection);
}

/** Text as names are compared: without case, spaces at its ends or doubled, and with letters composed one way. */
export const folded = (text: string): string => tidy(text).toLocaleLowerCase('da');

const tidy = (text: string) => text.normalize('NFKC').replaceAll(/\s+/gu, ' ').trim();

function lawNamed(text: string, laws: LawNames): string | null {
  const sought = bare(text);
  if (sought === '') return null;
  const known = Object.entries(laws).find(([name, others]) => [name, ...others].some((one) => bare(one) === sought));
  return known?.[0] ?? text.trim();
}

const bare = (name: string) => folded(name.replaceAll(/[.,:;()]/gu, ' '));

/** Text as it is searched: without case, accents, or differences of ø and oe, å and aa. */
export const searchable = (text: string): string =>
  text
    .normalize('NFKD')
    .replaceAll(/[\p{M}\p{Cf}]/gu, '')
    .toLowerCase()
    .replaceAll('æ', 'ae')
    .replaceAll(/ø|oe/gu, 'o')
    .replaceAll('aa', 'a')
    .replaceAll(/\s+/gu, ' ')
    .trim();

/**
 * Finds the provisions in running text, without subsections, however they are spelled: `SEL §85, stk. 1`, `§§ 82 a–d i lov om
 * social service`. A section between two laws counts for both, since the text may mean either.
 */
export function paragraphsIn(text: string): Paragraph[] {
  const plain = searchable(text);
  const named = lawsIn(plain);
  const found: Paragraph[] = [];
  for (const match of plain.matchAll(withSign))
    for (const section of sectionsIn(match[1] ?? ''))
      for (const law of lawsAround(named, match.index)) found.push(paragraphOf(law, section));
  // A law with a bare number behind it: `SEL 85`.
  for (const { law, to } of named) {
    const bare = unsigned.exec(plain.slice(to));
    if (bare?.[1]) found.push(paragraphOf(law, spaced(bare[1])));
  }
  return [...new Map(found.map((one) => [paragraphText(one), one])).values()];
}

/** A section as it is found, `82 a`, of a law. */
function paragraphOf(law: string | null, found: string): Paragraph {
  const [section, letter = null] = found.split(' ');
  return { law, section: Number(section), letter, subsection: null };
}

const sign = String.raw`(?:§+|\bparagraf(?:fen|ferne|fernes|fens)?|\bpar\.|\bpgf\.?)`;
const number = String.raw`\d{1,3}(?:\s?[a-zæøå](?![a-zæøå0-9]))?`;
const and = String.raw`\s*(?:,|/|-|–|—|&|\+|og|eller|samt|til|jf\.?)\s*`;
const withSign = new RegExp(
  `${sign}\\s*(${number}(?:${and}(?:${sign})?\\s*(?:${number}|[a-zæøå](?![a-zæøå0-9])))*)`,
  'gu',
);
const unsigned = new RegExp(`^\\W*(${number})`, 'u');

type Named = { law: string; from: number; to: number };

const lawsIn = (plain: string): Named[] =>
  mentions
    .flatMap(([law, names]) =>
      [...plain.matchAll(names)].map((match) => ({ law, from: match.index, to: match.index + match[0].length })),
    )
    .toSorted((one, other) => one.from - other.from);

/** The last law named before, and the first one behind; null where there is none at all. */
function lawsAround(named: readonly Named[], at: number): (string | null)[] {
  const [before, behind] = [named.findLast(({ from }) => from < at), named.find(({ from }) => from > at)];
  const around = [...new Set([before, behind].flatMap((one) => (one ? [one.law] : [])))];
  return around.length > 0 ? around : [null];
}

/** `82 a-d` is four of them; `85, 99 og 107` are three. */
function sectionsIn(words: string): string[] {
  const found: string[] = [];
  let last = '';
  let range = false;
  for (const [token] of words.matchAll(/\d{1,3}(?:\s?[a-zæøå](?![a-zæøå0-9]))?|-|–|—|\btil\b|\b[a-zæøå]\b/gu)) {
    if (/^\d/u.test(token)) found.push((last = spaced(token)));
    else if (/^[a-zæøå]$/u.test(token)) found.push(...letters(last, token, range));
    range = /^(?:-|–|—|til)$/u.test(token);
  }
  return found;
}

function letters(last: string, to: string, range: boolean): string[] {
  const [, base = last, from = to] = /^(\d+) ([a-zæøå])$/u.exec(last) ?? [];
  const first = range ? from.charCodeAt(0) : to.charCodeAt(0);
  const many = Math.max(0, to.charCodeAt(0) - first) + 1;
  return Array.from({ length: many }, (_, index) => `${base} ${String.fromCharCode(first + index)}`);
}

const spaced = (section: string): string =>
  section.replace(/^(\d+)\s?([a-zæøå]?)$/u, (_, digits: string, letter: string) =>
    letter ? `${digits} ${letter}` : digits,
  );
