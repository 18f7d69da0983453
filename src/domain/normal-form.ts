/** Marks that nobody sees: soft hyphens, joiners, direction marks. */
const unseen = /\p{Cf}/gu;

/** A name, an address or another text in the form in which two are compared: composed, in small letters, blanks as one space. */
export const textForm = (text: string): string =>
  text
    .normalize('NFKC')
    .replace(unseen, '')
    .toLocaleLowerCase('da')
    .replace(/[\s,.]+/gu, ' ')
    .trim();

/** A phone number as its digits, a Danish one without what stands for Denmark, however that is written: `+45`, `(+45)`, `0045`, `45`. */
export function phoneForm(phone: string): string {
  const digits = phone.normalize('NFKC').replace(/\D/g, '').replace(/^00/, '');
  return digits.length === 10 && digits.startsWith('45') ? digits.slice(2) : digits;
}
