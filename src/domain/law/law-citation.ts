/** A section (paragraf) of a law: `SEL` and `85`, or `SEL` and `82 a`. `law` null: the text does not say which. */
export type Citation = { law: string | null; section: string };

/** How the laws of the field are called, in folded spelling; the first that fits names it. */
const laws: readonly (readonly [law: string, names: RegExp])[] = [
  ['SEL', /\b(?:social)?servicelov(?:en)?s?\b|\blov(?:en)? om social service\b|\bsel\b/gu],
  ['BL', /\bbarnets lov\b|\bbarnetslov\b|\bbl\b/gu],
  [
    'LAB',
    /\blab\b|\blov(?:en)? om (?:en )?aktiv beskaeftigelsesindsats\b|\bbeskaeftigelsesindsatsloven\b|\bbeskaeftigelsesloven\b/gu,
  ],
  ['LAS', /\blas\b|\baktivloven\b|\blov(?:en)? om aktiv socialpolitik\b/gu],
  ['RSL', /\brsl\b|\bretssikkerhedslov(?:en)?s?\b/gu],
  ['SUL', /\bsundhedslov(?:en)?s?\b/gu],
  ['SDP', /\bsygedagpengelov(?:en)?s?\b|\blov(?:en)? om sygedagpenge\b/gu],
  ['PENSION', /\bpensionslov(?:en)?s?\b|\blov(?:en)? om social pension\b/gu],
  ['STU', /\bstu-?lov(?:en)?s?\b/gu],
];

const sign = String.raw`(?:§+|\bparagraf(?:fen|ferne|fernes|fens)?|\bpar\.|\bpgf\.?)`;
const number = String.raw`\d{1,3}(?:\s?[a-zæøå](?![a-zæøå0-9]))?`;
const and = String.raw`\s*(?:,|/|-|–|—|&|\+|og|eller|samt|til|jf\.?)\s*`;
const withSign = new RegExp(
  `${sign}\\s*(${number}(?:${and}(?:${sign})?\\s*(?:${number}|[a-zæøå](?![a-zæøå0-9])))*)`,
  'gu',
);
const unsigned = new RegExp(`^\\W*(${number})`, 'u');

/** A text as it is compared: without case, accents, or what tells ø from oe and å from aa. */
export const folded = (text: string): string =>
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
 * The sections of law that a text names, however it is spelled: `SEL §85, stk. 1`, `§§ 82 a–d i lov om social service`. A section
 * between two laws counts for both, since the text may mean either.
 */
export function citationsIn(text: string): Citation[] {
  const plain = folded(text);
  const named = lawsIn(plain);
  const found: Citation[] = [];
  for (const match of plain.matchAll(withSign))
    for (const section of sectionsIn(match[1] ?? ''))
      for (const law of lawsAround(named, match.index)) found.push({ law, section });
  // A law with a bare number behind it: `SEL 85`.
  for (const { law, to } of named) {
    const bare = unsigned.exec(plain.slice(to));
    if (bare?.[1]) found.push({ law, section: spaced(bare[1]) });
  }
  return [...new Map(found.map((one) => [`${one.law} ${one.section}`, one])).values()];
}

type Named = { law: string; from: number; to: number };

const lawsIn = (plain: string): Named[] =>
  laws
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
