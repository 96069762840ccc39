/**
 * Who could have which account, and what it would weigh: accounts and seats by their place in these arrays.
 *
 * Accounts that the same seats may have, and that they suit alike, are of one class, so that a hundred thousand accounts of
 * fifteen hundred seats take a few hundred lists and not a hundred and fifty million pairs.
 */
export interface BookProblem {
  readonly accountCount: number
  readonly seatCount: number
  /** Of each account: what it takes of a seat, in whole seats; 0 or more. */
  readonly loads: Float64Array
  /** Of each account: its part of what all pay, in the unit of loads, so that both have the same sum; 0 or more. */
  readonly revenues: Float64Array
  /** How much level revenue counts beside level load, which counts 1; 0 or more. */
  readonly revenueWeight: number
  /** Of each seat: what it carries once ramps and leaves are over, in whole seats; above 0. */
  readonly capacities: Float64Array
  /** Of each account: the seat that has it; -1 while no seat of these does. */
  readonly holders: Int32Array
  /** Of each account: its place in `eligible`. */
  readonly classes: Int32Array
  /** Of each class: the seats that may have its accounts, ascending. A holder may keep what it could not be given. */
  readonly eligible: readonly Int32Array[]
  /** Of each class, as `eligible`: by how much busier than it is a seat counts for its accounts; 0 or more. */
  readonly burdens: readonly Float64Array[]
  /** Of each account: the same of its holder; 0 where nobody has it. */
  readonly holderBurdens: Float64Array
  /** Of each account: by how much busier whoever is not its holder counts besides; 0 where nobody has it. */
  readonly ties: Float64Array
  /**
   * Of each account: the seat, one that may have it, that it goes to first when its holder gives it up, as far as there is
   * room; -1 for none.
   */
  readonly backups: Int32Array
  /** Of each account: 1 where it stays with its holder whatever is better. */
  readonly fixed: Uint8Array
}

/** The accounts that no seat has and none may have: the reason why not all can be dealt out. */
export function accountsWithoutSeat(problem: BookProblem): readonly number[] {
  const { accountCount, holders, classes, eligible } = problem
  const without: number[] = []
  for (let account = 0; account < accountCount; account += 1) {
    if (holders[account] === -1 && eligible[classes[account]!]!.length === 0) without.push(account)
  }
  return without
}

/** What burdens of an account are counted by: its load, and its revenue as far as that is levelled. */
export function sizeOf({ loads, revenues, revenueWeight }: BookProblem, account: number): number {
  return loads[account]! + revenueWeight * revenues[account]!
}

/** By how much busier than it is a seat that may have an account, or has it, counts for it. */
export function burdenAt(problem: BookProblem, account: number, seat: number): number {
  const { classes, eligible, burdens, holders, holderBurdens, ties } = problem
  if (seat === holders[account]) return holderBurdens[account]!
  const of = classes[account]!
  return burdens[of]![placeOf(eligible[of]!, seat)]! + ties[account]!
}

/** The place of a number in an ascending list that has it. */
function placeOf(numbers: Int32Array, wanted: number): number {
  let [low, high] = [0, numbers.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if (numbers[middle]! < wanted) low = middle + 1
    else high = middle
  }
  return low
}
