/** Letters that do not fall apart into a letter and a mark. */
const LETTERS: Readonly<Record<string, string>> = {
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  ß: 'ss',
  đ: 'd',
  ı: 'i',
  ł: 'l',
  '’': "'",
}

/** Without case and accents, as people type when they look for something. */
export function plainText(text: string): string {
  return text
    .toLowerCase()
    .normalize('NFD')
    .replaceAll(/\p{M}|[æœøßđıł’]/gu, (letter) => LETTERS[letter] ?? '')
}
