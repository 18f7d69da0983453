/** A provision as text holds one: `Servicelov §85, stk. 1` is section 85, subsection 1 of Serviceloven. */
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

/** Text as it is compared: without case, spaces at its ends or doubled, and with letters composed one way. */
export const folded = (text: string): string => tidy(text).toLocaleLowerCase('da');

const tidy = (text: string) => text.normalize('NFKC').replaceAll(/\s+/gu, ' ').trim();

function lawNamed(text: string, laws: LawNames): string | null {
  const sought = bare(text);
  if (sought === '') return null;
  const known = Object.entries(laws).find(([name, others]) => [name, ...others].some((one) => bare(one) === sought));
  return known?.[0] ?? text.trim();
}

const bare = (name: string) => folded(name.replaceAll(/[.,:;()]/gu, ' '));
