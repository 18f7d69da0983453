/** A text as the systems' searches compare it: letters composed one way, in small letters, blanks as one space. */
export const textForm = (text: string): string =>
  text
    .normalize('NFKC')
    .replace(/\p{Cf}/gu, '')
    .toLocaleLowerCase('da')
    .replace(/\s+/gu, ' ')
    .trim();
