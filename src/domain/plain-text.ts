const blocks = 'p|div|li|ul|ol|tr|table|h[1-6]|blockquote|pre|br|hr';
const inline = 'span|b|i|u|s|em|strong|a|font|small|sub|sup|td|th|tbody|thead|body|html|head|code';
const anyTag = new RegExp(`</?(?:${blocks}|${inline})(?:\\s[^<>]*)?/?>`, 'i');
const lineEnd = new RegExp(`<(?:br|hr)(?:\\s[^<>]*)?/?>|</(?:${blocks})\\s*>`, 'gi');
const everyTag = new RegExp(anyTag.source, 'gi');
const entities = new Map([
  ['amp', '&'],
  ['lt', '<'],
  ['gt', '>'],
  ['quot', '"'],
  ['apos', "'"],
  ['nbsp', ' '],
  ['aelig', 'æ'],
  ['oslash', 'ø'],
  ['aring', 'å'],
  ['AElig', 'Æ'],
  ['Oslash', 'Ø'],
  ['Aring', 'Å'],
  ['ndash', '–'],
  ['laquo', '«'],
  ['raquo', '»'],
]);

/**
 * A text as its reader sees it: what came back as HTML loses its tags, a block ends a line, entities are the letters they
 * stand for, and a space is a space. A text without tags stays as it is, but for line ends.
 */
export function plainText(text: string): string {
  if (!anyTag.test(text)) return text.replaceAll('\u00a0', ' ').replaceAll(/\r\n?/g, '\n');
  const lines = text
    .replaceAll(/\s*\n\s*/g, ' ')
    .replaceAll(lineEnd, '\n')
    .replaceAll(everyTag, '');
  return lines
    .replaceAll(/&(#x?[0-9a-f]+|\w+);/gi, (whole, name: string) => letterOf(name) ?? whole)
    .replaceAll('\u00a0', ' ')
    .replaceAll(/[ \t]*\n[ \t]*/g, '\n')
    .trim();
}

function letterOf(name: string): string | undefined {
  if (!name.startsWith('#')) return entities.get(name);
  const code = name[1]?.toLowerCase() === 'x' ? Number.parseInt(name.slice(2), 16) : Number(name.slice(1));
  return code > 0 && code <= 0x10_ff_ff ? String.fromCodePoint(code) : undefined;
}
