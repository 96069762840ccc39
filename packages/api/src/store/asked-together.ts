import { Turnstile } from './turnstile.js'
import { isInReach, ofAskers } from '../database/reach.js'

interface Waiting<T> {
  readonly resolve: (found: T | null) => void
  readonly reject: (error: unknown) => void
}

/**
 * Reads by id what is asked for one by one: all questions of one turn of the event loop share one
 * statement. A question never joins a statement that was sent before it, since that may not see a commit
 * in between.
 */
export class AskedTogether<T> {
  readonly #readAll: (ids: readonly string[]) => Promise<ReadonlyMap<string, T>>
  readonly #organizationOf: (id: string) => string
  readonly #turnstile = new Turnstile()
  #waiting = new Map<string, Waiting<T>[]>()

  /**
   * @param readAll reads by one statement; what there is not is left out.
   * @param organizationOf the organization that an id is about; it is one itself by default.
   */
  constructor(
    readAll: (ids: readonly string[]) => Promise<ReadonlyMap<string, T>>,
    organizationOf = (id: string) => id,
  ) {
    this.#readAll = readAll
    this.#organizationOf = organizationOf
  }

  /** Null when there is none of that id, or it is another's. */
  async read(id: string): Promise<T | null> {
    if (!isInReach(this.#organizationOf(id))) return null
    if (this.#waiting.size === 0) setImmediate(() => void this.#flush())
    return new Promise((resolve, reject) => {
      const others = this.#waiting.get(id)
      if (others === undefined) this.#waiting.set(id, [{ resolve, reject }])
      else others.push({ resolve, reject })
    })
  }

  async #flush(): Promise<void> {
    const asked = this.#waiting
    this.#waiting = new Map()
    try {
      const ids = [...asked.keys()]
      const found = await ofAskers(ids.map(this.#organizationOf), async () => this.#readAll(ids))
      for (const [id, waiting] of asked) {
        for (const { resolve } of waiting) {
          // What goes on with it may compute for long; whoever asked first is first.
          void this.#turnstile.pass().then(() => {
            resolve(found.get(id) ?? null)
          })
        }
      }
    } catch (error) {
      for (const { reject } of [...asked.values()].flat()) reject(error)
    }
  }
}
