/** Returns a text as the systems' searches compare it: composed letters, lower case, single spaces. */
export const textForm = (text: string): string =>
  text
    .normalize('NFKC')
    .replace(/\p{Cf}/gu, '')
    .toLocaleLowerCase('da')
    .replace(/\s+/gu, ' ')
    .trim();
