import { same } from '../kernel/same.js'
import { bothConcerned, type Carried, carryOn, type Concerned } from './carried.js'
import type { OrganizationView } from './view.js'

type Answers<T> = Map<string, T>

/** The answers of an earlier state, and what was touched since. */
interface Seed<T> extends Concerned {
  readonly view: OrganizationView
  readonly answers: Answers<T>
}

/**
 * Answers that are kept with a view by their names, and given to the same day of the next state where nothing that
 * they rely on was touched. To be made once, by the module whose answers they are.
 */
export class KeptAnswers<T> implements Carried {
  readonly #relied: (view: OrganizationView, row: number) => unknown
  readonly #answers = new WeakMap<OrganizationView, Answers<T>>()
  readonly #seeds = new WeakMap<OrganizationView, Seed<T>>()

  /** @param relied all that the answers rely on of one account, as plain data. */
  constructor(relied: (view: OrganizationView, row: number) => unknown) {
    this.#relied = relied
    carryOn(this)
  }

  of(view: OrganizationView, name: string, compute: () => T): T {
    const answers = this.#answersOf(view)
    const known = answers.get(name)
    if (known !== undefined) return known
    const answer = compute()
    answers.set(name, answer)
    return answer
  }

  has(view: OrganizationView): boolean {
    return this.#answers.has(view) || this.#seeds.has(view)
  }

  carry(before: OrganizationView, after: OrganizationView, concerned: Concerned): void {
    const answers = this.#answers.get(before)
    if (answers !== undefined) {
      this.#seeds.set(after, { view: before, answers, ...concerned })
      return
    }
    const seed = this.#seeds.get(before)
    const both = seed && bothConcerned(seed, concerned)
    if (both) this.#seeds.set(after, { ...seed, ...both })
  }

  #answersOf(view: OrganizationView): Answers<T> {
    let answers = this.#answers.get(view)
    if (answers === undefined) {
      const seed = this.#seeds.get(view)
      const holds = seed !== undefined && this.#holds(seed, view)
      answers = new Map(holds ? seed.answers : [])
      this.#answers.set(view, answers)
      this.#seeds.delete(view)
    }
    return answers
  }

  #holds({ view: before, accounts, seats }: Seed<T>, after: OrganizationView): boolean {
    if (seats) return false
    return [...accounts].every((row) => same(this.#relied(before, row), this.#relied(after, row)))
  }
}
