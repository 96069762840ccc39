import { formatDay } from '../kernel/format-day.js'
import type { History } from '../kernel/history.js'
import { same } from '../kernel/same.js'
import { versionAt } from '../kernel/version-at.js'
import type { FieldDifference, FieldValue } from './thing-difference.js'

type Fields = Readonly<Record<string, FieldValue>>

/** Where two histories of a thing differ: each field once for each stretch in which it differs alike. */
export function historyDifferences(
  before: History<unknown>,
  after: History<unknown>,
): readonly FieldDifference[] {
  const days = [...before, ...after].flatMap(({ from, to }) => [from, to])
  const differences: FieldDifference[] = []
  const last = new Map<string, { before: FieldValue; after: FieldValue }>()
  for (const day of [...new Set(days)].toSorted((a, b) => a - b)) {
    const [was, is] = [fieldsAt(before, day), fieldsAt(after, day)]
    if (is === null) continue
    for (const [field, value] of Object.entries(is)) {
      const now = { before: was?.[field] ?? null, after: value }
      const known = last.get(field)
      last.set(field, now)
      if (same(now.before, now.after) || (known !== undefined && same(known, now))) continue
      differences.push({ field, from: formatDay(day), ...now })
    }
  }
  return differences
}

function fieldsAt(history: History<unknown>, day: number): Fields | null {
  return (versionAt(history, day)?.fields ?? null) as Fields | null
}
