import { type CalendarDate, type Day, parseDay } from '../kernel/days.js'
import { type Id, isId } from '../kernel/ids.js'
import type { OrganizationState } from '../state/organization-state.js'
import type { Records, ThingKind } from '../state/records.js'
import { StateDraft } from '../state/state-draft.js'
import { type Fact, factId, type FactKey, factKey } from './fact.js'
import { PlanTimelines } from './plan-timelines.js'
import type { Problem, ProblemCode, ProblemParams } from './problem.js'
import type { CarriedOut } from './subjects.js'
import type { PlanPlace, Touch } from './touch.js'

/** Kinds that are found by their id alone. */
export type FindableKind = Exclude<ThingKind, 'coverage' | 'organization'>

/** A fact, or what names one, and the place in the plan that records it or takes it back last. */
interface Placed<T> {
  readonly what: T
  readonly at: PlanPlace
}

/** A touch that moves on with the changes. */
type Placing = {
  -readonly [F in keyof Touch]: F extends 'after' | 'before' ? Records[ThingKind] | null : Touch[F]
}

/**
 * One run of a plan over a draft of the state: where the changes record what they did, what they
 * refuse, and which change touched which thing last.
 */
export class PlanRun {
  readonly draft: StateDraft
  readonly timelines: PlanTimelines
  readonly problems: Problem[] = []
  /** The changes so far, things named by their ids. */
  readonly carriedOut: CarriedOut[] = []
  /** By kind and id; a plan of a hundred thousand changes asks for each several times. */
  readonly #touches = new Map<ThingKind, Map<string, Placing>>()
  readonly #inOrder: Placing[] = []
  readonly #revisions = new Map<string, number>()
  readonly #facts = new Map<string, Placed<Fact>>()
  readonly #paying = new Map<Id, PlanPlace>()
  readonly #retractions = new Map<string, Placed<FactKey>>()
  #at: PlanPlace = { changeIndex: 0, row: null }

  constructor(base: OrganizationState | null) {
    this.draft = new StateDraft(base)
    this.timelines = new PlanTimelines(this.draft)
  }

  get touches(): Iterable<Touch> {
    return this.#inOrder as Iterable<Touch>
  }

  get facts(): readonly Placed<Fact>[] {
    return [...this.#facts.values()]
  }

  /** Accounts whose movements the plan touches, each with the change that did so last. */
  get paying(): ReadonlyMap<Id, PlanPlace> {
    return this.#paying
  }

  /** What was recorded before the plan and is taken back. */
  get retractions(): readonly Placed<FactKey>[] {
    return [...this.#retractions.values()]
  }

  /** Says which change runs now; problems and touches are attributed to it. */
  begin(changeIndex: number, row: number | null): void {
    this.#at = { changeIndex, row }
  }

  /** Refuses something of the running change. */
  refuse<C extends ProblemCode>(code: C, field: string | null, params: ProblemParams[C]): void {
    this.refuseAt(this.#at, code, field, params)
  }

  /** Refuses something of an earlier change. */
  refuseAt<C extends ProblemCode>(
    at: Pick<Problem, 'changeIndex' | 'row'>,
    code: C,
    field: string | null,
    params: ProblemParams[C],
  ): void {
    this.problems.push({ code, ...at, field, params } as Problem)
  }

  /** The day a field names; refused and null when it is no date. */
  day(text: CalendarDate, field = 'effective'): Day | null {
    const day = typeof text === 'string' ? parseDay(text) : null
    if (day === null) this.refuse('INVALID_VALUE', field, { field, reason: 'NOT_A_DATE' })
    return day
  }

  /** The record a field names; refused and null when there is none. */
  find<K extends FindableKind>(kind: K, id: Id, field = 'id'): Records[K] | null {
    const record = typeof id === 'string' ? this.draft.get(kind, id) : null
    if (record === null) this.refuse('NOT_FOUND', field, { thing: kind, id })
    return record
  }

  /** Whether an id has the form of one; refused when not. */
  hasIdForm(id: Id): boolean {
    if (typeof id === 'string' && isId(id)) return true
    this.refuse('INVALID_VALUE', 'id', { field: 'id', reason: 'NOT_AN_ID' })
    return false
  }

  /** Whether the id may be given to a new thing. */
  isFree(kind: FindableKind, id: Id): boolean {
    if (!this.hasIdForm(id)) return false
    if (this.draft.get(kind, id) === null) return true
    this.refuse('ALREADY_EXISTS', 'id', { thing: kind, id })
    return false
  }

  save<K extends ThingKind>(kind: K, record: Records[K]): void {
    this.#follow(kind, this.#touch(kind, record, record), record)
    this.draft.put(kind, record)
  }

  /** Takes a thing out as if it had never been: for what would last no day. */
  remove<K extends ThingKind>(kind: K, record: Records[K]): void {
    this.#follow(kind, this.#touch(kind, record, null), null)
    this.draft.remove(kind, record)
  }

  /** A revision that only depends on what the plan began with, found out once under a name. */
  once(name: string, find: () => number): number {
    const known = this.#revisions.get(name) ?? find()
    this.#revisions.set(name, known)
    return known
  }

  /** Records a fact in place of what was recorded under its key. */
  record(fact: Fact): void {
    const key = nameOf(factKey(fact))
    this.#retractions.delete(key)
    this.#facts.set(key, { what: fact, at: this.#at })
    if (fact.fact !== 'arrMovement') return
    this.#paying.set(fact.accountId, this.#at)
    this.draft.recordMovement(fact.accountId, fact)
  }

  /** Takes back what was recorded under a key. */
  retract(key: FactKey): void {
    const name = nameOf(key)
    this.#facts.delete(name)
    this.#retractions.set(name, { what: key, at: this.#at })
    if (key.fact !== 'arrMovement') return
    const { accountId, day } = key.key as { readonly accountId: Id; readonly day: Day }
    this.#paying.set(accountId, this.#at)
    this.draft.retractMovement(accountId, { day, source: key.source })
  }

  /**
   * Remembers that the running change touched the thing, and what it left.
   *
   * @returns it as it was until then.
   */
  #touch(
    kind: ThingKind,
    record: Records[ThingKind],
    after: Records[ThingKind] | null,
  ): Records[ThingKind] | null {
    const id = idOf(kind, record)
    const accountId = 'accountId' in record ? record.accountId : null
    const ofKind = this.#touchesOf(kind)
    const known = ofKind.get(id)
    if (known === undefined) {
      const before = this.draft.record(kind, id)
      const touch = { kind, id, accountId, before, after, at: this.#at }
      ofKind.set(id, touch)
      this.#inOrder.push(touch)
      return before
    }
    const until = known.after
    known.accountId = accountId
    known.after = after
    known.at = this.#at
    return until
  }

  #touchesOf(kind: ThingKind): Map<string, Placing> {
    let ofKind = this.#touches.get(kind)
    if (ofKind === undefined) {
      ofKind = new Map()
      this.#touches.set(kind, ofKind)
    }
    return ofKind
  }

  #follow(
    kind: ThingKind,
    before: Records[ThingKind] | null,
    after: Records[ThingKind] | null,
  ): void {
    if (kind !== 'coverage' && kind !== 'occupancy') return
    this.timelines.follow(
      before as Records[typeof kind] | null,
      after as Records[typeof kind] | null,
    )
  }

  /** The change that touched the thing last, or null when the plan did not. */
  touchOf(kind: ThingKind, id: string): Touch | null {
    return (this.#touches.get(kind)?.get(id) ?? null) as Touch | null
  }
}

/** A key of any kind as one text. */
function nameOf(key: FactKey): string {
  return `${key.fact} ${factId(key)}`
}

function idOf(kind: ThingKind, record: Records[ThingKind]): string {
  return kind === 'policy' ? (record as Records['policy']).key : (record as { id: Id }).id
}
