import { same, type Day } from '@postscale/domain'
import type { FileTally } from './file-tally.js'

/** A netted day that is not recorded like that, and whether anything is. */
export interface DifferingDay<T> {
  readonly netted: T
  readonly effect: 'CREATED' | 'UPDATED'
}

/**
 * Compares a subject's netted days with what its source recorded earlier, and counts those that are
 * unchanged and those that the file no longer has.
 *
 * @param recorded by day; only days that the file speaks about.
 */
export function compareDays<R extends { readonly day: Day }, T extends R>(
  tally: FileTally,
  netted: readonly T[],
  recorded: readonly R[],
): readonly DifferingDay<T>[] {
  const known = new Map(recorded.map((fact) => [fact.day, fact]))
  const differing: DifferingDay<T>[] = []
  for (const fact of netted) {
    const before = known.get(fact.day)
    known.delete(fact.day)
    if (before === undefined) differing.push({ netted: fact, effect: 'CREATED' })
    else if (isLike(before, fact)) tally.unchanged += 1
    else differing.push({ netted: fact, effect: 'UPDATED' })
  }
  tally.absent += known.size
  return differing
}

function isLike<R extends object>(recorded: R, netted: R): boolean {
  return Object.entries(recorded).every(([name, value]) =>
    same(value, netted[name as keyof R] ?? null),
  )
}
