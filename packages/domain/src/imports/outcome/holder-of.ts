import { DEFAULT_SOURCE, type ExternalReference } from '../../entities/external-reference.js'
import type { Holder } from '../../state/tables/external-references.js'
import type { RecordTable } from '../../state/tables/record-table.js'

/**
 * The thing that a file means by an id: that of the file's own source; else one whose source nobody
 * said; else, where the file's own source was not said either, the only one of any source.
 *
 * @param holders the things that have the id.
 */
export function ownHolder<T>(holders: readonly Holder<T>[], source: string): T | null {
  const exact = of(holders, source) ?? of(holders, DEFAULT_SOURCE)
  return exact ?? (source === DEFAULT_SOURCE ? onlyHolder(holders) : null)
}

/** The thing that a row refers to by an id, which another system than the file's may have brought. */
export function namedHolder<T>(holders: readonly Holder<T>[], source: string): T | null {
  return ownHolder(holders, source) ?? onlyHolder(holders)
}

/** The row of the account that a file's own row means by an id, or -1. */
export function ownAccountRow(
  accounts: RecordTable<'account'>,
  { source, id }: ExternalReference,
): number {
  return ownHolder(accounts.holdersOf(id), source) ?? -1
}

/** The row of the account that a row refers to by an id, or -1. */
export function namedAccountRow(
  accounts: RecordTable<'account'>,
  { source, id }: ExternalReference,
): number {
  return namedHolder(accounts.holdersOf(id), source) ?? -1
}

function of<T>(holders: readonly Holder<T>[], source: string): T | null {
  return holders.find((holder) => holder.source === source)?.thing ?? null
}

function onlyHolder<T>(holders: readonly Holder<T>[]): T | null {
  const [first] = holders
  return holders.every(({ thing }) => thing === first?.thing) ? (first?.thing ?? null) : null
}
