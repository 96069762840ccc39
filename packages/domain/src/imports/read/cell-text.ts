/** What web pages and spreadsheets leave in texts, and nobody sees. */
const UNSEEN = /[\u00AD\u200B-\u200F\u202A-\u202E\u2060\uFEFF]/g
/** Spaces of any width but line breaks: several, or another than the plain one. */
const SPACES = /[^\S\r\n]{2,}|[^\S\r\n ]/g
const EITHER = new RegExp(`${UNSEEN.source}|${SPACES.source}`)

/** What is left of a link to an address. */
const LINK = /^mailto:/i

/** A cell's text as people see it: nothing unseen, one space between words and none around them. */
export function cellText(cell: string): string {
  const plain = EITHER.test(cell) ? cell.replaceAll(UNSEEN, '').replaceAll(SPACES, ' ') : cell
  return plain.trim().replace(LINK, '')
}

/**
 * A header's names, each once: the second `Owner` is `Owner (2)`. Columns without a name stay without.
 */
export function columnNames(header: readonly string[]): readonly string[] {
  const taken = new Set<string>(header)
  const seen = new Set<string>()
  return header.map((name) => {
    if (name === '' || !seen.has(name)) {
      seen.add(name)
      return name
    }
    let number = 2
    while (taken.has(`${name} (${number})`)) number += 1
    const own = `${name} (${number})`
    taken.add(own)
    return own
  })
}
