import { LRUCache } from 'lru-cache'
import type { GraphqlAnswer } from '../answer-graphql.js'
import { nameToTell } from '../operations-plugin.js'
import { isMeasured, measured, secondsSince } from '../../telemetry/measured.js'
import type { MadeOf } from './answer-reads.js'
import { KeptAnswer } from './kept-answer.js'

/** So long an answer is kept at most that nobody made an end to. */
const LONGEST_MS = 3_600_000

/** The part of all bytes that one answer may take. */
const LARGEST = 1 / 4

interface KeptAnswersOptions {
  /** The revision at which an organization is now; null where there is none. */
  readonly revisionOf: (organizationId: string) => Promise<number | null>
  /** Of all answers together; 0 keeps none. */
  readonly maxBytes: number
}

/**
 * Answers as they were sent, by the question, the language and what whoever asked may do. Each is the answer for as long as the
 * organizations that it was made of are at the revisions that they were at, which is looked at each time; so nobody is told what
 * was before their own last write, nor before another's that they know of.
 */
export class KeptAnswers {
  readonly #revisionOf: KeptAnswersOptions['revisionOf']
  readonly #answers: LRUCache<string, KeptAnswer> | null
  /** By organization, the questions whose answers are made of it. */
  readonly #ofOrganization = new Map<string, Set<string>>()

  constructor({ revisionOf, maxBytes }: KeptAnswersOptions) {
    this.#revisionOf = revisionOf
    this.#answers =
      maxBytes === 0
        ? null
        : new LRUCache({
            maxSize: maxBytes,
            maxEntrySize: Math.ceil(maxBytes * LARGEST),
            sizeCalculation: (answer, key) => Math.ceil(answer.size) + 2 * key.length + 1,
            ttl: LONGEST_MS,
            dispose: (answer, key) => {
              this.#leave(key, answer.madeOf)
            },
          })
  }

  /** Whether any are kept at all. */
  get areKept(): boolean {
    return this.#answers !== null
  }

  /** The answer to a question that is still the answer; null where there is none. Whoever asks has been admitted. */
  async find(key: string): Promise<KeptAnswer | null> {
    const found = this.#answers?.get(key)
    if (found === undefined) return null
    const began = performance.now()
    const { organizations, until } = found.madeOf
    const now = await Promise.all(organizations.map(async ([id]) => this.#revisionOf(id)))
    const written = organizations.filter(([, revision], place) => now[place] !== revision)
    for (const [id, revision] of written) this.#drop(id, revision)
    // Midnight may have come while the database was asked.
    if (written.length > 0 || Date.now() >= until) {
      this.#answers?.delete(key)
      return null
    }
    tell(found.madeOf, began)
    return found
  }

  /** What they take of memory. */
  get bytes(): number {
    return this.#answers?.calculatedSize ?? 0
  }

  /** Keeps an answer, where there is room for it. */
  keep(key: string, answer: GraphqlAnswer, madeOf: MadeOf): KeptAnswer {
    if (isMeasured()) measured({ kind: 'keptAnswer', outcome: 'MADE' })
    const kept = new KeptAnswer(answer, madeOf)
    this.#answers?.set(key, kept)
    // One that is too large by itself is not there.
    if (this.#answers?.peek(key) !== kept) return kept
    for (const [id] of madeOf.organizations) {
      const keys = this.#ofOrganization.get(id) ?? new Set()
      this.#ofOrganization.set(id, keys.add(key))
    }
    return kept
  }

  /** Drops all that is made of an organization up to a revision: nobody is told it any more. */
  #drop(organizationId: string, revision: number): void {
    for (const key of this.#ofOrganization.get(organizationId) ?? []) {
      const made = this.#answers
        ?.peek(key)
        ?.madeOf.organizations.find(([id]) => id === organizationId)
      if (made !== undefined && made[1] <= revision) this.#answers?.delete(key)
    }
  }

  #leave(key: string, { organizations }: MadeOf): void {
    for (const [id] of organizations) {
      const keys = this.#ofOrganization.get(id)
      keys?.delete(key)
      if (keys?.size === 0) this.#ofOrganization.delete(id)
    }
  }
}

/** It counts as an operation that was answered, as quickly as it was. */
function tell({ operation }: MadeOf, began: number): void {
  if (!isMeasured()) return
  measured({ kind: 'keptAnswer', outcome: 'FOUND' })
  const [name, seconds] = [nameToTell(operation), secondsSince(began)]
  measured({ kind: 'operation', type: 'query', name, outcome: 'OK', seconds })
}
