/** A sentence begins with a capital letter. */
export const asSentence = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1);

/** »a«, »a og b«, »a, b og c« – or with another last word between. */
export const listed = (words: readonly string[], last: 'og' | 'eller' = 'og'): string =>
  words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} ${last} ${words.at(-1)}`;
