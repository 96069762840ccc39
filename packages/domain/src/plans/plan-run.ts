import { ENTITIES, type EntityKind } from '../entities/registry.js'
import type { CalendarDate } from '../kernel/calendar-date.js'
import type { Day } from '../kernel/day.js'
import { isId } from '../kernel/is-id.js'
import type { Id } from '../kernel/id.js'
import { parseDay } from '../kernel/parse-day.js'
import type { OrganizationState } from '../state/organization-state.js'
import type { Records, ThingKind } from '../state/records.js'
import { StateDraft } from '../state/state-draft.js'
import type { Fact, FactKey } from './fact.js'
import { factId, factKey } from './fact-key.js'
import type { Problem, ProblemCode, ProblemParams } from './problem.js'
import type { Touch } from './touch.js'

/** Kinds that are found by their id alone. */
export type FindableKind = Exclude<ThingKind, 'coverage' | 'organization'>

/**
 * One run of a plan over a draft of the state: where the changes record what they did, what they
 * refuse, and which change touched which thing last.
 */
export class PlanRun {
  readonly draft: StateDraft
  readonly problems: Problem[] = []
  readonly #touches = new Map<string, Touch>()
  readonly #facts = new Map<string, Fact>()
  readonly #retractions = new Map<string, FactKey>()
  readonly #externalIds = new Map<ThingKind, Map<string, Id>>()
  #at: Touch['at'] = { changeIndex: 0, row: null }

  constructor(base: OrganizationState | null) {
    this.draft = new StateDraft(base)
  }

  get touches(): Iterable<Touch> {
    return this.#touches.values()
  }

  get facts(): readonly Fact[] {
    return [...this.#facts.values()]
  }

  /** What was recorded before the plan and is taken back. */
  get retractions(): readonly FactKey[] {
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

  /** The thing of that kind that has the external id, or null. */
  idOfExternal(kind: ThingKind, externalId: string): Id | null {
    if (kind === 'account') {
      const row = this.draft.accounts.rowOfExternalId(externalId)
      return row === -1 ? null : this.draft.accounts.idAt(row)
    }
    return this.#externalIndex(kind).get(externalId) ?? null
  }

  save<K extends ThingKind>(kind: K, record: Records[K]): void {
    const former = hasExternalId(kind) ? this.draft.get(kind, idOf(kind, record)) : null
    this.touch(kind, record)
    this.draft.put(kind, record)
    if (!hasExternalId(kind)) return
    const { id, externalId } = record as Records[MappedEntity]
    if (former?.externalId === externalId) return
    const index = this.#externalIndex(kind)
    if (former !== null && former.externalId !== null) index.delete(former.externalId)
    if (externalId !== null) index.set(externalId, id)
  }

  /** Takes a thing out as if it had never been: for what would last no day. */
  remove<K extends ThingKind>(kind: K, record: Records[K]): void {
    this.touch(kind, record)
    this.draft.remove(kind, record)
    const { externalId } = record as { externalId?: string | null }
    if (kind !== 'account' && externalId) this.#externalIndex(kind).delete(externalId)
  }

  /** Records a fact in place of what was recorded under its key. */
  record(fact: Fact): void {
    const key = nameOf(factKey(fact))
    this.#retractions.delete(key)
    this.#facts.set(key, fact)
  }

  /** Takes back what was recorded under a key. */
  retract(key: FactKey): void {
    const name = nameOf(key)
    this.#facts.delete(name)
    this.#retractions.set(name, key)
  }

  /** Remembers that the running change touched the thing; answers its record before the plan. */
  touch<K extends ThingKind>(kind: K, record: Records[K]): Records[K] | null {
    const id = idOf(kind, record)
    const key = `${kind} ${id}`
    const known = this.#touches.get(key)
    const accountId = 'accountId' in record ? record.accountId : null
    const before = known === undefined ? this.draft.record(kind, id, accountId) : known.before
    this.#touches.set(key, { kind, id, accountId, before, at: this.#at } as Touch)
    return before as Records[K] | null
  }

  /** The change that touched the thing last, or null when the plan did not. */
  touchOf(kind: ThingKind, id: string): Touch | null {
    return this.#touches.get(`${kind} ${id}`) ?? null
  }

  #externalIndex(kind: ThingKind): Map<string, Id> {
    const known = this.#externalIds.get(kind)
    if (known !== undefined) return known
    const index = new Map<string, Id>()
    if (hasExternalId(kind)) {
      const records = this.draft.all(kind)
      for (const { id, externalId } of records.values()) {
        if (externalId !== null) index.set(externalId, id)
      }
    }
    this.#externalIds.set(kind, index)
    return index
  }
}

type MappedEntity = Exclude<EntityKind, 'account'>

/** Kinds whose external ids are looked up here; accounts have an index of their own. */
function hasExternalId(kind: ThingKind): kind is MappedEntity {
  return kind !== 'account' && Object.hasOwn(ENTITIES, kind)
}

/** A key of any kind as one text. */
function nameOf(key: FactKey): string {
  return `${key.fact} ${factId(key)}`
}

function idOf(kind: ThingKind, record: Records[ThingKind]): string {
  return kind === 'policy' ? (record as Records['policy']).key : (record as { id: Id }).id
}
