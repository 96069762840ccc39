import type { Id } from '../kernel/id.js'
import { lives } from '../kernel/lives.js'
import type { Period } from '../kernel/period.js'
import { AccountTableDraft } from './account-table-draft.js'
import { CoverageTableDraft } from './coverage-table-draft.js'
import type { OrganizationState } from './organization-state.js'
import type { CoverageRecord, OrganizationRecord, Records, ThingKind } from './records.js'
import { STRUCTURE_MAPS, type StructureKind } from './structure-kinds.js'

type MutableMaps = { [K in StructureKind]: Map<string, Records[K]> }

/**
 * A state being edited, once: freezing ends it. What `decide`, the loader and a return to a past
 * revision write into.
 */
export class StateDraft {
  readonly base: OrganizationState | null
  readonly accounts: AccountTableDraft
  readonly coverage: CoverageTableDraft
  readonly #copied: Partial<MutableMaps> = {}
  #organization: OrganizationRecord | null

  constructor(base: OrganizationState | null) {
    this.base = base
    this.#organization = base?.organization ?? null
    this.accounts = new AccountTableDraft(base?.accounts ?? null)
    this.coverage = new CoverageTableDraft(base?.coverage ?? null)
  }

  get organization(): OrganizationRecord | null {
    return this.#organization
  }

  /** All records of a structure kind, by id. */
  all<K extends StructureKind>(kind: K): ReadonlyMap<string, Records[K]> {
    const copied = this.#copied[kind] as ReadonlyMap<string, Records[K]> | undefined
    return copied ?? this.#baseMap(kind)
  }

  get<K extends Exclude<ThingKind, 'coverage' | 'organization'>>(
    kind: K,
    id: string,
  ): Records[K] | null
  get(kind: Exclude<ThingKind, 'coverage' | 'organization'>, id: string): unknown {
    if (kind === 'account') return this.accounts.get(id)
    return this.all(kind).get(id) ?? null
  }

  /**
   * The record of a thing of whatever kind; null when there is none.
   *
   * @param accountId of coverage: the account that it is found through.
   */
  record(kind: ThingKind, id: string, accountId: Id | null): Records[ThingKind] | null {
    if (kind === 'organization') return this.#organization?.id === id ? this.#organization : null
    if (kind !== 'coverage') return this.get(kind, id)
    return accountId === null
      ? null
      : (this.coverageOf(accountId).find((each) => each.id === id) ?? null)
  }

  /** When a thing is live; null when there is none. */
  lifeOf(
    kind: Exclude<ThingKind, 'coverage' | 'organization'>,
    id: string,
  ): readonly Period[] | null {
    if (kind === 'account') return this.accounts.lifeOf(id)
    const record = this.all(kind).get(id)
    if (record === undefined) return null
    return 'history' in record ? lives(record.history) : [record]
  }

  /** Every coverage the account ever had, in no order; also of an account that this draft took out. */
  coverageOf(accountId: Id): readonly CoverageRecord[] {
    return this.coverage.ofAccount(this.accounts.formerRowOf(accountId), accountId)
  }

  put<K extends ThingKind>(kind: K, record: Records[K]): void
  put(kind: ThingKind, record: Records[ThingKind]): void {
    if (kind === 'organization') this.#organization = record as OrganizationRecord
    else if (kind === 'account') this.accounts.put(record as Records['account'])
    else if (kind === 'coverage') {
      const coverage = record as CoverageRecord
      this.coverage.put(this.accounts.rowOf(coverage.accountId), coverage)
    } else if (kind === 'policy') {
      const policy = record as Records['policy']
      this.#map('policy').set(policy.key, policy)
    } else {
      const thing = record as Records['role']
      const map = this.#map(kind) as Map<string, unknown>
      map.set(thing.id, thing)
    }
  }

  /** Takes a thing out as if it had never been; coverage needs its record, to find its account. */
  remove<K extends ThingKind>(kind: K, record: Records[K]): void
  remove(kind: ThingKind, record: Records[ThingKind]): void {
    if (kind === 'organization') this.#organization = null
    else if (kind === 'account') this.accounts.remove((record as Records['account']).id)
    else if (kind === 'coverage') {
      const coverage = record as CoverageRecord
      this.coverage.remove(this.accounts.formerRowOf(coverage.accountId), coverage.id)
    } else if (kind === 'policy') this.#map('policy').delete((record as Records['policy']).key)
    else this.#map(kind).delete((record as Records['role']).id)
  }

  /** The edited state. Throws when there is no organization: a draft without one is no state. */
  freeze(revision: number): OrganizationState {
    const organization = this.#organization
    if (organization === null) throw new Error('A state needs an organization.')
    const accounts = this.accounts.freeze()
    const maps: Record<string, ReadonlyMap<string, unknown>> = {}
    for (const kind of Object.keys(STRUCTURE_MAPS) as StructureKind[]) {
      maps[STRUCTURE_MAPS[kind]] = this.all(kind)
    }
    const coverage = this.coverage.freeze((row) => accounts.columns.id.at(row))
    return { revision, organization, accounts, coverage, ...maps } as OrganizationState
  }

  #baseMap<K extends StructureKind>(kind: K): ReadonlyMap<string, Records[K]> {
    const map = this.base?.[STRUCTURE_MAPS[kind]] ?? new Map()
    return map as unknown as ReadonlyMap<string, Records[K]>
  }

  #map<K extends StructureKind>(kind: K): Map<string, Records[K]> {
    const copied = this.#copied as { [P in K]?: Map<string, Records[P]> }
    const map = copied[kind] ?? new Map(this.#baseMap(kind))
    copied[kind] = map
    return map
  }
}
