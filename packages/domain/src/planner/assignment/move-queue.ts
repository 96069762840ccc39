import { type Books, NOTHING, type RatedMove } from './books.js'

/** The accounts that may move, the one by which the most is won first. What is won is looked at again when it is due. */
export class MoveQueue {
  readonly #books: Books
  /** Of each account: by how much its best move changes what is made least, when last looked at. */
  readonly #changes: Float64Array
  /** A heap: each account before the two below it. */
  readonly #heap: number[] = []

  constructor(books: Books) {
    this.#books = books
    this.#changes = new Float64Array(books.problem.accountCount)
  }

  /** Looks at all accounts of a kind anew; false where none of them is better elsewhere. */
  fill(isMeant: (account: number) => boolean, isOver: () => boolean): boolean {
    const heap = this.#heap
    heap.length = 0
    for (let account = 0; account < this.#changes.length && !isOver(); account += 1) {
      if (!this.#books.mayMove(account) || !isMeant(account)) continue
      const { change } = this.#books.best(account)
      if (change > -NOTHING) continue
      this.#changes[account] = change
      heap.push(account)
    }
    for (let at = (heap.length >> 1) - 1; at >= 0; at -= 1) this.#sink(at)
    return heap.length > 0
  }

  /** Takes the account by whose move the most is won; null where none wins anything. */
  take(): (RatedMove & { readonly account: number }) | null {
    const heap = this.#heap
    while (heap.length > 0) {
      const account = heap[0]!
      const move = this.#books.best(account)
      if (move.change > -NOTHING) {
        this.#drop()
        continue
      }
      this.#changes[account] = move.change
      this.#sink(0)
      if (heap[0] === account) {
        this.#drop()
        return { account, ...move }
      }
    }
    return null
  }

  #drop(): void {
    const last = this.#heap.pop()!
    if (this.#heap.length === 0) return
    this.#heap[0] = last
    this.#sink(0)
  }

  #sink(from: number): void {
    const heap = this.#heap
    const account = heap[from]!
    let at = from
    for (;;) {
      let below = 2 * at + 1
      if (below >= heap.length) break
      if (below + 1 < heap.length && this.#isBefore(heap[below + 1]!, heap[below]!)) below += 1
      if (!this.#isBefore(heap[below]!, account)) break
      heap[at] = heap[below]!
      at = below
    }
    heap[at] = account
  }

  #isBefore(a: number, b: number): boolean {
    const [of, than] = [this.#changes[a]!, this.#changes[b]!]
    return of < than || (of === than && a < b)
  }
}
