import { same } from '../kernel/same.js'
import { KeptByView, type KnownBefore } from './kept-by-view.js'
import type { OrganizationView } from './view.js'

type Answers<T> = Map<string, T>

/**
 * Answers that are kept with a view by their names, and given to the same day of the next state where nothing that
 * they rely on was touched. To be made once, by the module whose answers they are.
 */
export class KeptAnswers<T> {
  readonly #relied: (view: OrganizationView, row: number) => unknown
  readonly #answers = new KeptByView<Answers<T>>()

  /** @param relied all that the answers rely on of one account, as plain data. */
  constructor(relied: (view: OrganizationView, row: number) => unknown) {
    this.#relied = relied
  }

  of(view: OrganizationView, name: string, compute: () => T): T {
    const answers = this.#answersOf(view)
    const known = answers.get(name)
    if (known !== undefined) return known
    const answer = compute()
    answers.set(name, answer)
    return answer
  }

  #answersOf(view: OrganizationView): Answers<T> {
    let answers = this.#answers.get(view)
    if (answers === undefined) {
      const before = this.#answers.before(view)
      answers = new Map(before !== null && this.#holds(before, view) ? before.value : [])
      this.#answers.keep(view, answers)
    }
    return answers
  }

  #holds(
    { view: before, accounts, seats }: KnownBefore<Answers<T>>,
    after: OrganizationView,
  ): boolean {
    if (seats) return false
    return [...accounts].every((row) => same(this.#relied(before, row), this.#relied(after, row)))
  }
}
