/** Returns øre as caseworkers read them: `19.999,99 kr.`, and without øre where there are none: `50.000 kr.`. */
export function amountInWords(oere: number): string {
  const [kroner, rest] = [Math.floor(Math.abs(oere) / 100), Math.abs(oere) % 100];
  const grouped = String(kroner).replaceAll(/\B(?=(\d{3})+$)/g, '.');
  return `${oere < 0 ? '-' : ''}${grouped}${rest === 0 ? '' : `,${String(rest).padStart(2, '0')}`} kr.`;
}
