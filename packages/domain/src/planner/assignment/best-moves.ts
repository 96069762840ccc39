import type { Books } from './books.js'

/** A move and by how much it changes Σ load² ÷ capacity. */
interface RatedMove {
  readonly account: number
  readonly to: number
  readonly change: number
}

const NONE: RatedMove = { account: -1, to: -1, change: Infinity }

/** Keeps the best single move out of every seat, while moves are made. */
export class BestMoves {
  readonly #books: Books
  readonly #bySeat: RatedMove[]
  /** Of each class: 1 for the seats that may have its accounts. */
  readonly #mayHave: readonly Uint8Array[]

  constructor(books: Books) {
    this.#books = books
    const { seatCount, eligible } = books.problem
    this.#mayHave = eligible.map((seats) => {
      const flags = new Uint8Array(seatCount)
      for (const seat of seats) flags[seat] = 1
      return flags
    })
    this.#bySeat = Array.from({ length: seatCount }, (_, seat) => this.#bestOf(seat))
  }

  /** The best of all; null where nothing may move. */
  next(): RatedMove | null {
    let best = NONE
    for (const move of this.#bySeat) if (move.change < best.change) best = move
    return best === NONE ? null : best
  }

  make(account: number, to: number): void {
    const books = this.#books
    const from = books.seats[account]!
    books.give(account, to)
    for (const [seat, move] of this.#bySeat.entries()) {
      const isTouched = seat === from || seat === to || move.to === from || move.to === to
      this.#bySeat[seat] = isTouched ? this.#bestOf(seat) : this.#orInto(seat, from, move)
    }
  }

  #bestOf(seat: number): RatedMove {
    const books = this.#books
    let best = NONE
    for (const of of books.movable[seat]!.keys()) {
      for (const to of books.problem.eligible[of]!) {
        if (to !== seat) best = this.#better(best, books.bestOf(seat, of, to), to)
      }
    }
    return best
  }

  /** The best move of a seat now that another one has room. */
  #orInto(seat: number, to: number, before: RatedMove): RatedMove {
    const books = this.#books
    if (books.utilisation(seat) <= books.utilisation(to)) return before
    let best = before
    for (const of of books.movable[seat]!.keys()) {
      if (this.#mayHave[of]![to] === 1) {
        best = this.#better(best, books.bestOf(seat, of, to), to)
      }
    }
    return best
  }

  #better(best: RatedMove, account: number, to: number): RatedMove {
    const change = this.#books.change(account, to)
    if (change > best.change) return best
    if (change === best.change && (account > best.account || best.account === -1)) return best
    return { account, to, change }
  }
}
