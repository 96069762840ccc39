import fc from 'fast-check'
import type { BookProblem } from '../../planner/assignment/book-problem.js'

/** An account of a problem that is written down. */
export interface BookAccount {
  readonly load: number
  readonly holder: number
  readonly eligible: readonly number[]
  readonly backup?: number
  readonly fixed?: boolean
  readonly revenue?: number
  /** Of each seat; 0 when not given. */
  readonly burdens?: readonly number[]
  readonly tie?: number
}

/** The problem of some seats and accounts, each account of a class of its own. */
export function bookProblemOf(
  capacities: readonly number[],
  accounts: readonly BookAccount[],
  revenueWeight = 0,
): BookProblem {
  return {
    accountCount: accounts.length,
    seatCount: capacities.length,
    loads: Float64Array.from(accounts, ({ load }) => load),
    revenues: Float64Array.from(accounts, ({ revenue = 0 }) => revenue),
    revenueWeight,
    capacities: Float64Array.from(capacities),
    holders: Int32Array.from(accounts, ({ holder }) => holder),
    classes: Int32Array.from(accounts.keys()),
    eligible: accounts.map(({ eligible }) => Int32Array.from(eligible)),
    burdens: accounts.map(({ eligible, burdens }) =>
      Float64Array.from(eligible, (seat) => burdens?.[seat] ?? 0),
    ),
    holderBurdens: Float64Array.from(accounts, ({ holder, burdens }) => burdens?.[holder] ?? 0),
    ties: Float64Array.from(accounts, ({ holder, tie = 0 }) => (holder === -1 ? 0 : tie)),
    backups: Int32Array.from(accounts, ({ backup = -1 }) => backup),
    fixed: Uint8Array.from(accounts, ({ fixed = false }) => Number(fixed)),
  }
}

/** Small problems of any kind. */
export const bookProblems = fc.integer({ min: 1, max: 3 }).chain((seats) =>
  fc
    .tuple(
      fc.array(fc.integer({ min: 1, max: 8 }), { minLength: seats, maxLength: seats }),
      fc.array(
        fc.record({
          load: fc.integer({ min: 0, max: 6 }),
          holder: fc.integer({ min: -1, max: seats - 1 }),
          eligible: fc.subarray([...Array.from({ length: seats }).keys()], { minLength: 1 }),
          fixed: fc.boolean(),
          isBacked: fc.boolean(),
          revenue: fc.integer({ min: 0, max: 9 }),
          burdens: fc.array(fc.constantFrom(0, 0, 0.1, 0.5), {
            minLength: seats,
            maxLength: seats,
          }),
          tie: fc.constantFrom(0, 0.2, 1),
        }),
        { maxLength: 6 },
      ),
      fc.constantFrom(0, 0.5, 2),
    )
    .map(([capacities, accounts, revenueWeight]) =>
      bookProblemOf(
        capacities,
        accounts.map(({ isBacked, ...each }) => ({
          ...each,
          fixed: each.fixed && each.holder !== -1,
          backup: isBacked ? each.eligible.at(-1)! : -1,
        })),
        revenueWeight,
      ),
    ),
)

/** Every way of dealing the accounts out, with how many of the held ones move. */
export function* waysOfDealing(
  problem: BookProblem,
): Generator<{ seats: Int32Array; moves: number }> {
  const seats = new Int32Array(problem.accountCount)
  const choose = function* (
    account: number,
    moves: number,
  ): Generator<{ seats: Int32Array; moves: number }> {
    if (account === problem.accountCount) {
      yield { seats, moves }
      return
    }
    const holder = problem.holders[account]!
    const open = problem.fixed[account] === 1 ? [] : problem.eligible[problem.classes[account]!]!
    for (const seat of new Set(holder === -1 ? open : [holder, ...open])) {
      seats[account] = seat
      yield* choose(account + 1, moves + Number(holder !== -1 && seat !== holder))
    }
  }
  yield* choose(0, 0)
}
