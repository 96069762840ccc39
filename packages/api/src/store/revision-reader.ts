import type pg from 'pg'

interface Waiting {
  readonly resolve: (revision: number | null) => void
  readonly reject: (error: unknown) => void
}

/**
 * Reads revisions: all questions of one turn of the event loop share one tiny statement. A question
 * never joins a statement that was sent before it, since that may not see a commit in between.
 */
export class RevisionReader {
  readonly #pool: pg.Pool
  #waiting = new Map<string, Waiting[]>()

  constructor(pool: pg.Pool) {
    this.#pool = pool
  }

  /** The organization's revision now; null when there is no such organization. */
  read(organizationId: string): Promise<number | null> {
    if (this.#waiting.size === 0) setImmediate(() => void this.#flush())
    return new Promise((resolve, reject) => {
      const others = this.#waiting.get(organizationId)
      if (others === undefined) this.#waiting.set(organizationId, [{ resolve, reject }])
      else others.push({ resolve, reject })
    })
  }

  async #flush(): Promise<void> {
    const asked = this.#waiting
    this.#waiting = new Map()
    try {
      const { rows } = await this.#pool.query<{ id: string; revision: number }>({
        name: 'revisions',
        text: 'SELECT id, revision FROM organization WHERE id = ANY($1::uuid[])',
        values: [[...asked.keys()]],
      })
      const revisions = new Map(rows.map(({ id, revision }) => [id, revision]))
      for (const [id, waiting] of asked) {
        for (const { resolve } of waiting) resolve(revisions.get(id) ?? null)
      }
    } catch (error) {
      for (const { reject } of [...asked.values()].flat()) reject(error)
    }
  }
}
