/** Letters that do not fall apart into a letter and a mark, and signs that keyboards write otherwise. */
const LETTERS: Readonly<Record<string, string>> = {
  æ: 'ae',
  ǽ: 'ae',
  œ: 'oe',
  ø: 'o',
  ß: 'ss',
  þ: 'th',
  ð: 'd',
  đ: 'd',
  ħ: 'h',
  ı: 'i',
  ĸ: 'k',
  ł: 'l',
  ŋ: 'n',
  ŧ: 't',
  ƒ: 'f',
  ɓ: 'b',
  ɗ: 'd',
  ɖ: 'd',
  ɛ: 'e',
  ə: 'e',
  ǝ: 'e',
  ɔ: 'o',
  ƙ: 'k',
  ƴ: 'y',
  ʋ: 'v',
  '·': '',
  '’': "'",
  '‘': "'",
  ʼ: "'",
  ʻ: "'",
  '`': "'",
  '´': "'",
  '“': '"',
  '”': '"',
  '„': '"',
  '«': '"',
  '»': '"',
  '‐': '-',
  '‑': '-',
  '–': '-',
  '—': '-',
  '−': '-',
}
const FOLDED = new RegExp(String.raw`\p{M}|[${Object.keys(LETTERS).join('')}]`, 'gu')
const ASCII = /^[ -~]*$/

/**
 * A text for searching and sorting: in lower case, without marks, and with the letters that differ from
 * plain ones by form alone as those (`Łódź` and `LODZ` are `lodz`, `Straße` is `strasse`), in any Latin
 * script.
 */
export function foldLetters(text: string): string {
  const lower = text.toLowerCase()
  if (ASCII.test(lower)) return lower.replaceAll('`', "'")
  return lower.normalize('NFKD').replaceAll(FOLDED, (letter) => LETTERS[letter] ?? '')
}
