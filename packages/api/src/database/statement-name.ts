import { createHash } from 'node:crypto'

const names = new Map<string, string>()
const namesKept = 5_000
const namesGiven = 1_000
let given = 0

/**
 * The name under which each connection keeps a statement prepared. A statement gets its name when it
 * comes the second time, and only so many do: of SQL whose lists vary in length there is no end, and
 * connections never forget. The others have the empty name, which prepares nothing.
 */
export function statementName({ sql }: { readonly sql: string }): string {
  const known = names.get(sql)
  if (known) return known
  if (known === undefined || given >= namesGiven) {
    if (names.size < namesKept) names.set(sql, '')
    return ''
  }
  given += 1
  const name = `p${createHash('sha256').update(sql).digest('base64url').slice(0, 24)}`
  names.set(sql, name)
  return name
}
