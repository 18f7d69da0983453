const kroner = new Intl.NumberFormat('da-DK', { minimumFractionDigits: 2, maximumFractionDigits: 2 });

/** Writes øre as kroner: "50.000,00 kr." */
export const amountText = (oere: number): string => `${kroner.format(oere / 100)} kr.`;

/** Reads kroner as people write them, "50.000,00" or "50000", as øre; null for what is no amount. */
export function oereIn(text: string): number | null {
  const plain = text.replaceAll(/[\s.]|kr\.?$/g, '').replace(',', '.');
  return /^\d+(\.\d{1,2})?$/.test(plain) ? Math.round(Number(plain) * 100) : null;
}
