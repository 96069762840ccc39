import {
  type Day,
  type FactKindName,
  type Id,
  type OrganizationView,
  pinnedDay,
} from '@postscale/domain'
import { type KeptRead, keptReadsOf } from '../store/kept-reads.js'
import type { FactRevisionsRepository } from './fact-revisions.repository.js'
import { type FactsAt, factsOf } from './facts-at.js'

/** Questions of one organization that are kept: those of today, and of a few other days. */
const MOST_QUESTIONS = 12
/** More accounts than these are read with all others. */
const MOST_ACCOUNTS = 1_000

interface Reading<Q, F> {
  /** Which kind of facts it reads. */
  readonly kind: FactKindName
  /** What it reads of that kind, unlike any other. */
  readonly name: string
  readonly read: (at: FactsAt, question: Q) => Promise<F>
  /** What was read, with that of some accounts read anew; without it everything is. */
  readonly mend?: (facts: F, at: FactsAt, question: Q, accountIds: readonly Id[]) => Promise<F>
}

/**
 * Facts of all accounts, which are read once and kept from revision to revision: whether any of the kind
 * was recorded or taken back between two revisions is one small statement, and then only the accounts of which
 * any was are read anew.
 */
export class KeptFacts<Q extends object, F> {
  readonly #revisions: FactRevisionsRepository
  readonly #reading: Reading<Q, F>

  constructor(revisions: FactRevisionsRepository, reading: Reading<Q, F>) {
    this.#revisions = revisions
    this.#reading = reading
  }

  /** The facts as of the revision of a view's state. */
  of({ state, day }: OrganizationView, question: Q): Promise<F> {
    const at = factsOf(state)
    const kept = keptReadsOf(state)
    const name = `${this.#reading.name} ${JSON.stringify(question)}`
    const known = kept.get(name) as (KeptRead & { readonly value: Promise<F> }) | undefined
    if (known?.revision === at.revision) {
      use(kept, name, known)
      return known.value
    }
    const value = known === undefined ? this.#read(at, question) : this.#since(known, at, question)
    // What was asked of the past must not be taken for the latest.
    if ((known?.revision ?? 0) > at.revision) return value
    const read = { revision: at.revision, day, value }
    use(kept, name, read)
    makeRoom(kept, pinnedDay(state))
    value.catch(() => {
      if (kept.get(name) === read) kept.delete(name)
    })
    return value
  }

  #read(at: FactsAt, question: Q): Promise<F> {
    return this.#reading.read(at, question)
  }

  async #since(
    { revision, value }: { readonly revision: number; readonly value: Promise<F> },
    at: FactsAt,
    question: Q,
  ): Promise<F> {
    const { kind, mend } = this.#reading
    const between = {
      afterRevision: Math.min(revision, at.revision),
      revision: Math.max(revision, at.revision),
    }
    const [facts, touched] = await Promise.all([
      value.catch(() => null),
      this.#revisions.touchedIn(kind, at.organizationId, between, MOST_ACCOUNTS),
    ])
    if (facts === null || touched === null) return this.#read(at, question)
    if (touched.length === 0) return facts
    return mend === undefined ? this.#read(at, question) : mend(facts, at, question, touched)
  }
}

/** Puts what is used last at the end. */
function use(kept: Map<string, KeptRead>, name: string, read: KeptRead): void {
  kept.delete(name)
  kept.set(name, read)
}

/** Lets go of what was used longest ago, but of nothing of the pinned day: a look at many days must not cost it. */
function makeRoom(kept: Map<string, KeptRead>, pinned: Day | null): void {
  for (const [name, { day }] of kept) {
    if (kept.size <= MOST_QUESTIONS) return
    if (day !== pinned) kept.delete(name)
  }
}
