import { same } from '@postscale/domain'
import type { FileTally } from './file-tally.js'

/** A figure that is not recorded like that, and whether anything is. */
export interface DifferingFact<T> {
  readonly fact: T
  readonly effect: 'CREATED' | 'UPDATED'
}

/** What a subject's figures come to against what is recorded of them. */
export interface ComparedFacts<R, T> {
  readonly differing: readonly DifferingFact<T>[]
  /** Recorded, and not among the figures. */
  readonly absent: readonly R[]
}

/**
 * Compares a subject's figures with what its source recorded earlier, and counts those that are
 * unchanged.
 *
 * @param recorded only what the file speaks about.
 * @param keyOf what makes two figures the same one.
 */
export function compareFacts<R extends object, T extends R>(
  tally: FileTally,
  facts: readonly T[],
  recorded: readonly R[],
  keyOf: (fact: R) => number | string,
): ComparedFacts<R, T> {
  const known = new Map(recorded.map((fact) => [keyOf(fact), fact]))
  const differing: DifferingFact<T>[] = []
  for (const fact of facts) {
    const key = keyOf(fact)
    const before = known.get(key)
    known.delete(key)
    if (before === undefined) differing.push({ fact, effect: 'CREATED' })
    else if (isLike(before, fact)) tally.unchanged += 1
    else differing.push({ fact, effect: 'UPDATED' })
  }
  return { differing, absent: [...known.values()] }
}

function isLike<R extends object>(recorded: R, fact: R): boolean {
  return Object.entries(recorded).every(([name, value]) =>
    same(value, fact[name as keyof R] ?? null),
  )
}
