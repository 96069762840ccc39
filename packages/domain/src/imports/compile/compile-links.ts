import { isBlank } from '../read/blanks.js'
import type { FileMapping } from '../read/import-mapping.js'
import type { Words } from '../read/mapping-reader.js'

/**
 * The function from a file's words to ours. An empty cell, and what systems write into one, stays empty unless
 * `values` names it.
 */
export function translator({ values, otherwise }: Words): (text: string) => string {
  const words = new Map(Object.entries(values ?? {}))
  return (text) => {
    const known = words.get(text)
    if (known !== undefined) return known
    return isBlank(text) ? (words.get('') ?? '') : (otherwise ?? text)
  }
}

/** A key of a file, and the account that it belongs to. */
export interface AccountLink {
  readonly key: string
  readonly account: string
}

/**
 * Prepares the reading of which account a file's keys belong to. A row whose other cells cannot be read
 * tells it all the same; null without either.
 */
export function compileLinks(
  { fields }: FileMapping,
  header: readonly string[],
): (cells: readonly string[]) => AccountLink | null {
  const [key, account] = [textOf(fields['key'], header), textOf(fields['account'], header)]
  return (cells) => {
    const link = { key: key(cells), account: account(cells) }
    return link.key === '' || link.account === '' ? null : link
  }
}

function textOf(source: FileMapping['fields'][string] | undefined, header: readonly string[]) {
  if (source === undefined || !('column' in source)) return () => ''
  const index = header.indexOf(source.column)
  const translate = translator(source)
  return (cells: readonly string[]): string => translate((cells[index] ?? '').trim())
}
