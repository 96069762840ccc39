import { exceeds } from '../../kernel/near.js'
import type { BackupAccount } from './backup-problem.js'

/**
 * So many accounts can have a backup at the most: no seat takes more of them than its lightest ones that fit, and a largest
 * matching of accounts and such places is sought (Kuhn 1955). Exact where all are as heavy.
 */
export function mostBacked(accounts: readonly BackupAccount[], free: Float64Array): number {
  const places = Array.from(free, (room, seat) => placesIn(accounts, seat, room))
  const taken = places.map((): number[] => [])
  let backed = 0
  for (const account of accounts.keys()) {
    if (settle(accounts, places, taken, account, new Set())) backed += 1
  }
  return backed
}

/** How many of the lightest accounts that a seat may have fit into its room. */
function placesIn(accounts: readonly BackupAccount[], seat: number, room: number): number {
  const loads = accounts
    .filter(({ eligible }) => eligible.includes(seat))
    .map(({ load }) => load)
    .toSorted((a, b) => a - b)
  let [count, sum] = [0, 0]
  while (count < loads.length && !exceeds(sum + loads[count]!, room)) {
    sum += loads[count]!
    count += 1
  }
  return count
}

/** Gives an account a place, and who was there another one; false where that cannot be. */
function settle(
  accounts: readonly BackupAccount[],
  places: readonly number[],
  taken: readonly number[][],
  account: number,
  asked: Set<number>,
): boolean {
  for (const seat of accounts[account]!.eligible) {
    if (asked.has(seat)) continue
    asked.add(seat)
    const there = taken[seat]!
    if (there.length < places[seat]!) {
      there.push(account)
      return true
    }
    for (const [at, other] of there.entries()) {
      if (settle(accounts, places, taken, other, asked)) {
        there[at] = account
        return true
      }
    }
  }
  return false
}
