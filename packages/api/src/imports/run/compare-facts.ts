import { type Id, type ImportEntry, same } from '@postscale/domain'
import type { WritingJob } from './import-job.js'
import type { OpenedFile } from './opened-file.js'
import type { RecordedSubject } from './recorded-facts.repository.js'
import type { FileTally } from './refusal-log.js'

/** A figure that is not recorded like that, and whether anything is. */
interface DifferingFact<T> {
  readonly fact: T
  readonly effect: 'CREATED' | 'UPDATED'
}

/** What a subject's figures come to against what is recorded of them. */
interface ComparedFacts<R, T> {
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

/**
 * Takes back all that the source recorded of the accounts and teams that a complete file does not
 * speak of.
 *
 * @param named whom it speaks of.
 * @param retract what takes back all of these.
 */
export async function removeOthers(
  { facts, request, context, writer }: WritingJob,
  file: OpenedFile,
  table: 'arr_movement' | 'ticket_volume',
  named: ReadonlySet<Id>,
  retract: (subjects: readonly RecordedSubject[]) => Promise<readonly ImportEntry[]>,
): Promise<void> {
  const { organizationId } = request
  for await (const page of facts.subjects(table, organizationId, context.source)) {
    const others = page.filter(({ id }) => !named.has(id))
    if (others.length === 0) continue
    for (const entry of await retract(others)) await writer.add(file.tally, entry)
  }
}
