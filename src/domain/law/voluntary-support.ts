import { paragraphsIn, searchable, type Paragraph } from './paragraph.ts';

/**
 * Holds the policy on voluntary support, never a matter of a sanction (D75, D79): under which sections of law, by which words, and in which
 * areas there are duties at all. Policy (`access.sanctions`).
 */
export type VoluntaryPolicy = {
  paragraphs: readonly string[];
  words: readonly string[];
  /** Areas whose matters may be duties; of any other area, what does not say its section of law may be voluntary. */
  dutyAreas: readonly string[];
};

/** Holds the signs of voluntary support; what is not told of is left out. */
export type Signs = {
  area: string;
  /** The section of law as the system words it; null where it names none. */
  paragraph?: string | null;
  /** True if the system says outright that it is voluntary. */
  voluntary?: boolean | null;
  /** The kind of activity, or the role of a member of staff. */
  kind?: string | null;
  /** Titles, words for a status, names of units, free text. */
  texts?: readonly (string | null | undefined)[];
};

/** Names a finding on something: that it is voluntary support, that it is not, or neither. */
export type Voluntariness = 'VOLUNTARY' | 'NOT' | 'UNKNOWN';

const voluntaryKinds: ReadonlySet<string> = new Set([
  'HOUSING_SUPPORT',
  'CONTACT_PERSON',
  'SUPPORT_PERSON',
  'SEL_85',
  'SEL_99',
]);
/** Kinds that are duties, or whose role is the authority's, whatever the area. */
const otherKinds: ReadonlySet<string> = new Set(['COORDINATOR', 'CASEWORKER', 'MENTOR', 'LAB']);

/** Laws on how cases are handled: they do not say what is given. */
const procedural: ReadonlySet<string> = new Set(['Retssikkerhedsloven']);

/** Decides by the section of law, the system's own flag, the kind or role, and the words (D75, D79). */
export function voluntariness(signs: Signs, policy: VoluntaryPolicy): Voluntariness {
  const { area, paragraph, voluntary, kind, texts = [] } = signs;
  if (voluntary === true || voluntaryKinds.has(kind ?? '')) return 'VOLUNTARY';
  const rules = rulesOf(policy);
  const named = paragraph?.trim() ? paragraph : null;
  const all = [named, ...texts].filter((text) => typeof text === 'string');
  if (all.some((text) => namesSupport(text, policy))) return 'VOLUNTARY';
  if (voluntary === false || otherKinds.has(kind ?? '') || policy.dutyAreas.includes(area)) return 'NOT';
  const cited = named === null ? [] : paragraphsIn(named);
  return cited.length > 0 && cited.every((one) => rules.isOther(one)) ? 'NOT' : 'UNKNOWN';
}

/** Tells whether it may be shown where a sanction is considered: only what is known not to be voluntary support. */
export const mayShowForSanction = (signs: Signs, policy: VoluntaryPolicy): boolean =>
  voluntariness(signs, policy) === 'NOT';

/** Tells whether a text names voluntary support, by a word or by a section of law that may be one of those. */
export function namesSupport(text: string, policy: VoluntaryPolicy): boolean {
  const rules = rulesOf(policy);
  return rules.hasWord(text) || paragraphsIn(text).some((one) => rules.isVoluntary(one));
}

type Rules = {
  isVoluntary(cited: Paragraph): boolean;
  isOther(cited: Paragraph): boolean;
  hasWord(text: string): boolean;
};

const known = new WeakMap<VoluntaryPolicy, Rules>();

function rulesOf(policy: VoluntaryPolicy): Rules {
  const before = known.get(policy);
  if (before) return before;
  const sections = policy.paragraphs.flatMap((paragraph) => paragraphsIn(paragraph));
  const words = policy.words.map(squashed);
  const rules: Rules = {
    isVoluntary: (cited) => sections.some((one) => mayBe(cited, one)),
    isOther: (cited) => cited.law !== null && !procedural.has(cited.law) && !sections.some((one) => mayBe(cited, one)),
    hasWord(text) {
      const [whole, tokens] = [squashed(text), new Set(searchable(text).split(/[^a-z0-9]+/u))];
      return words.some((word) => (word.length <= 4 ? tokens.has(word) : whole.includes(word)));
    },
  };
  known.set(policy, rules);
  return rules;
}

/** `§ 85` may be of any law; `§ 85 a` is taken for a part of `§ 85`, and `§ 82` for what `§ 82 a` is in. */
function mayBe({ law, section, letter }: Paragraph, voluntary: Paragraph): boolean {
  if (law !== null && voluntary.law !== null && law !== voluntary.law) return false;
  const isWithin = letter === null || voluntary.letter === null || letter === voluntary.letter;
  return section === voluntary.section && isWithin;
}

/** Nothing but letters and digits, so that a hyphen or a space hides no word. */
const squashed = (text: string): string => searchable(text).replaceAll(/[^a-z0-9]/gu, '');
