import { SeededRandom } from '../../kernel/seeded-random.js'
import type { BookProblem } from '../../planner/assignment/book-problem.js'
import { bookProblemOf } from './book-problems.js'

interface RandomBooks {
  readonly accounts: number
  readonly seats: number
  /** Load of all ÷ capacity of all. */
  readonly busy: number
  readonly seed: number
}

/** Books as companies have them: few large accounts and many small, some seats busier than others, not all fit all. */
export function randomBooks({ accounts, seats, busy, seed }: RandomBooks): BookProblem {
  const random = new SeededRandom(seed)
  const capacities = Array.from({ length: seats }, () => (random.next() < 0.2 ? 0.5 : 1))
  const weights = Array.from({ length: accounts }, () => 0.3 + 3 * random.next() * random.next())
  const unit = (busy * sum(capacities)) / sum(weights)
  const favoured = Math.ceil(seats / 2)
  return bookProblemOf(
    capacities,
    weights.map((weight) => {
      const of = random.next() < 0.6 ? favoured : seats
      const holder = Math.floor(random.next() * of)
      const eligible = [...capacities.keys()].filter(
        (seat) => seat === holder || random.next() < 0.6,
      )
      return { load: weight * unit, holder, eligible, fixed: random.next() < 0.1 }
    }),
  )
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, each) => total + each, 0)
}
