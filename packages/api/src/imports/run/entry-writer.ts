import { setImmediate } from 'node:timers/promises'
import {
  type Change,
  type Decision,
  type Grant,
  type ImportEntry,
  MAX_CHANGES,
  type NamingChange,
  type OrganizationState,
  packEntries,
  type Problem,
  recordsFact,
  type Result,
  type RowOutcome,
} from '@postscale/domain'
import type pg from 'pg'
import { decidePlan } from '../../plans/decide-plan.js'
import { notAllowed } from '../../plans/not-allowed.js'
import { singleChanges } from '../../plans/single-changes.js'
import { type FileTally, problemMessage, type RefusalLog, StopImport } from './refusal-log.js'

/** Where a run's chunks go: a transaction, or in a dry run only the next state. */
export interface ChunkTarget {
  /** The state after the chunks so far. */
  readonly state: OrganizationState
  /** Whether facts can be recorded there. */
  readonly takesFacts: boolean
  /** Decides changes on that state. */
  decide(changes: readonly Change[]): Promise<Result<Decision, readonly Problem[]>>
  write(decision: Decision): Promise<void>
}

/** A target that writes nothing. */
export class DryTarget implements ChunkTarget {
  readonly takesFacts: boolean = true
  state: OrganizationState
  /** How many changes were accepted. */
  changeCount = 0
  /** Those, one by one; of more than one plan may have the first ones. */
  readonly changes: NamingChange[] = []
  readonly #pool: pg.Pool
  readonly #grant: Grant | null
  #decided: readonly Change[] = []

  /** @param grant what whoever imports may do there; null where anything may be planned. */
  constructor(pool: pg.Pool, base: OrganizationState, grant: Grant | null) {
    this.#pool = pool
    this.#grant = grant
    this.state = base
  }

  async decide(changes: readonly Change[]): Promise<Result<Decision, readonly Problem[]>> {
    this.#decided = changes
    const decided = await decidePlan(this.#pool, this.state, changes)
    if (!decided.ok) return decided
    const grant = this.#grant
    const problems = grant === null ? [] : notAllowed(this.state, decided.value, grant)
    return problems.length === 0 ? decided : { ok: false, error: problems }
  }

  write({ state }: Decision): Promise<void> {
    const isLarge = this.changeCount > MAX_CHANGES
    this.changeCount += this.#decided.reduce((sum, change) => sum + sizeOf(change), 0)
    if (!isLarge) this.changes.push(...singleChanges(this.#decided))
    this.state = state
    return Promise.resolve()
  }
}

/** How many single changes one of many rows is. */
function sizeOf(change: Change): number {
  return change.type === 'columnar' ? (Object.values(change.columns)[0]?.length ?? 0) : 1
}

const FACTS: Problem = {
  code: 'FACTS_IN_SCENARIO',
  changeIndex: null,
  row: null,
  field: null,
  params: {},
}

/** Most commands of one chunk: few enough that nobody waits while it is decided. */
export const CHUNK_CHANGES = 1_000

/** What a thing of a file came to, and where that is counted. */
interface Pending {
  readonly tally: FileTally
  readonly entry: ImportEntry
}

/**
 * Turns entries into chunks: packs them into columnar changes, decides them on the state that the
 * chunks before left, and writes them. What the domain refuses is logged and left out.
 */
export class EntryWriter {
  /** Chunks written so far: after one the target's state has what came before. */
  chunks = 0
  readonly target: ChunkTarget
  readonly #log: RefusalLog
  #pending: Pending[] = []
  #changes = 0

  constructor(target: ChunkTarget, log: RefusalLog) {
    this.target = target
    this.#log = log
  }

  /** Takes what a row came to. */
  async take(tally: FileTally, line: number, result: RowOutcome): Promise<void> {
    if (result.outcome === 'REFUSED') await this.#log.refuseRow(tally, line, result.refusals)
    else if (result.outcome === 'UNCHANGED') tally.unchanged += 1
    else await this.add(tally, { lines: [line], effect: result.outcome, changes: result.changes })
  }

  async add(tally: FileTally, entry: ImportEntry): Promise<void> {
    if (!this.target.takesFacts && entry.changes.some(recordsFact)) {
      for (const line of entry.lines) await this.#log.refuseProblem(tally, line, FACTS)
      return
    }
    if (this.#changes + entry.changes.length > CHUNK_CHANGES) await this.flush()
    this.#pending.push({ tally, entry })
    this.#changes += entry.changes.length
  }

  /**
   * Decides a chunk of its own, and writes it if nothing of it is refused; else logs what is.
   *
   * @returns the places of the refused ones. Those that are refused only because another one is, which was to
   *   make what they refer to, are not among them: they can be taken anew.
   */
  async attempt(pending: readonly Pending[]): Promise<ReadonlySet<number>> {
    // Whoever else waits has a turn between two chunks, however fast these are written.
    await setImmediate()
    const { changes, entryOf } = packEntries(pending.map(({ entry }) => entry))
    const decided = await this.target.decide(changes)
    if (!decided.ok) {
      this.#log.tellNotAllowed(decided.error)
      return this.#refuse(pending, ownProblems(decided.error, pending), entryOf)
    }
    await this.target.write(decided.value)
    this.chunks += 1
    for (const { tally, entry } of pending) count(tally, entry)
    return new Set()
  }

  async flush(): Promise<void> {
    let pending = this.#pending
    this.#pending = []
    this.#changes = 0
    while (pending.length > 0) {
      const refused = await this.attempt(pending)
      if (refused.size === 0) return
      pending = pending.filter((_, index) => !refused.has(index))
    }
  }

  async #refuse(
    pending: readonly Pending[],
    problems: readonly Problem[],
    entryOf: (problem: Problem) => number | null,
  ): Promise<ReadonlySet<number>> {
    const refused = new Set<number>()
    for (const problem of problems) {
      const index = entryOf(problem)
      const blamed = index === null ? undefined : pending[index]
      if (index === null || blamed === undefined || isOfNoRow(problem, blamed)) {
        throw new StopImport([problemMessage(problem)])
      }
      refused.add(index)
      for (const line of blamed.entry.lines) {
        await this.#log.refuseProblem(blamed.tally, line, problem)
      }
    }
    return refused
  }
}

/** Whether nobody would be told that whoever imports may not do it: no row says what a complete file takes back. */
function isOfNoRow({ code }: Problem, { entry }: Pending): boolean {
  return code === 'NOT_ALLOWED' && entry.lines.length === 0
}

/**
 * The problems that are not that something is missing which the chunk itself was to make: that follows from
 * another problem. All of them where there is no other.
 */
function ownProblems(
  problems: readonly Problem[],
  pending: readonly Pending[],
): readonly Problem[] {
  const made = new Set(pending.flatMap(({ entry: { changes } }) => changes.map(idOf)))
  const own = problems.filter(({ code, params }) => code !== 'NOT_FOUND' || !made.has(params.id))
  return own.length === 0 ? problems : own
}

function idOf(change: object): unknown {
  return 'id' in change ? change.id : null
}

function count(tally: FileTally, { effect }: ImportEntry): void {
  if (effect === 'CREATED') tally.created += 1
  else if (effect === 'UPDATED') tally.updated += 1
  else tally.removed += 1
}
