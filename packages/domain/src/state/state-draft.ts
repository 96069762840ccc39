import type { ExternalReference } from '../entities/external-reference.js'
import type { EntityKind } from '../entities/registry.js'
import { lives } from '../kernel/history.js'
import type { Id } from '../kernel/ids.js'
import type { Period } from '../kernel/periods.js'
import { firstDifference } from './first-difference.js'
import type { OrganizationState } from './organization-state.js'
import { carryKept } from './kept-with-state.js'
import { Ledger, type LedgerEntry } from './ledger/ledger.js'
import { LedgerDraft } from './ledger/ledger-draft.js'
import type { CoverageRecord, OrganizationRecord, Records, ThingKind } from './records.js'
import {
  isRecordKind,
  PERIOD_KINDS,
  PERIOD_TABLES,
  type PeriodKind,
  RECORD_KINDS,
  RECORD_TABLES,
  type RecordKind,
  type TableKind,
} from './table-kinds.js'
import { periodTableOf, recordTableOf, tableOf } from './table-of.js'
import { describe, targetOf } from './tables/description.js'
import { IdDrafts } from './tables/id-drafts.js'
import type { IdTables } from './tables/id-tables.js'
import { PeriodTableDraft } from './tables/period-table-draft.js'
import type { PeriodTable } from './tables/period-table.js'
import { RecordTableDraft } from './tables/record-table-draft.js'
import type { RecordTable } from './tables/record-table.js'
import { carryViews } from './view-at.js'

type FindableKind = Exclude<ThingKind, 'organization'>

/**
 * A state being edited, once: freezing ends it. What `decide`, the loader and a return to a past
 * revision write into.
 */
export class StateDraft {
  readonly base: OrganizationState | null
  readonly #ids: IdDrafts
  readonly #records = new Map<RecordKind, RecordTableDraft>()
  readonly #periods = new Map<PeriodKind, PeriodTableDraft>()
  readonly #ledger: LedgerDraft
  #policies: Map<string, Records['policy']>
  #organization: OrganizationRecord | null
  #organizationChangedIn: number
  #policiesChangedIn: Map<string, number>

  constructor(base: OrganizationState | null) {
    this.base = base
    this.#organization = base?.organization ?? null
    this.#policies =
      (base?.policies as Map<string, Records['policy']> | undefined) ??
      new Map<string, Records['policy']>()
    this.#organizationChangedIn = base?.organizationChangedIn ?? 0
    this.#policiesChangedIn =
      (base?.policiesChangedIn as Map<string, number> | undefined) ?? new Map<string, number>()
    this.#ledger = new LedgerDraft(base?.ledger ?? Ledger.empty)
    this.#ids = new IdDrafts((kind) => tableOf(base, kind).byId)
  }

  get organization(): OrganizationRecord | null {
    return this.#organization
  }

  get<K extends FindableKind>(kind: K, id: string): Records[K] | null
  get(kind: FindableKind, id: string): Records[FindableKind] | null {
    if (kind === 'policy') return this.#policies.get(id) ?? null
    return this.#table(kind).get(id)
  }

  /** The record of a thing of whatever kind; null when there is none. */
  record(kind: ThingKind, id: string): Records[ThingKind] | null {
    if (kind === 'organization') return this.#organization?.id === id ? this.#organization : null
    return this.get(kind, id)
  }

  /** When a thing is live; null when there is none. */
  lifeOf(kind: FindableKind, id: string): readonly Period[] | null {
    if (isRecordKind(kind)) return this.#recordTable(kind).lifeOf(id)
    const record = this.get(kind, id)
    if (record === null) return null
    return 'history' in record ? lives(record.history) : [record]
  }

  /** The thing of that kind that has the external reference, or null. */
  idOfExternal(kind: ThingKind, reference: ExternalReference): Id | null {
    return isRecordKind(kind) ? this.#recordTable(kind).idOfExternal(reference) : null
  }

  /** All things of that kind that have the external reference: one at most, once a plan is done. */
  holdersOfExternal(kind: EntityKind, reference: ExternalReference): readonly Id[] {
    return this.#recordTable(kind).holdersOfExternal(reference)
  }

  /** The things of a kind that refer, at any time, to the thing of that id by that field. */
  referring<K extends TableKind>(kind: K, field: string, id: Id): readonly Records[K][] {
    const target = targetOf(kind, field)
    if (target === null) return []
    const table = this.#table(kind)
    const rows = table.rowsReferring(field, this.#ids.of(target).find(id))
    return rows.map((row) => table.recordAt(row) as Records[K])
  }

  /** Every coverage the account ever had; also of an account that this draft took out. */
  coverageOf(accountId: Id): readonly CoverageRecord[] {
    return this.referring('coverage', 'accountId', accountId)
  }

  /** An account's movements in the order of days, then of sources. */
  movementsOf(accountId: Id): readonly LedgerEntry[] {
    return this.#ledger.entriesOf(this.#ids.of('account').find(accountId))
  }

  /** Records a movement in place of the one of the same account, day and source. */
  recordMovement(accountId: Id, entry: LedgerEntry): void {
    this.#ledger.record(this.#ids.of('account').rowFor(accountId), entry)
  }

  /** Takes a movement back; nothing happens when there is none. */
  retractMovement(accountId: Id, key: Pick<LedgerEntry, 'day' | 'source'>): void {
    this.#ledger.retract(this.#ids.of('account').find(accountId), key)
  }

  put<K extends ThingKind>(kind: K, record: Records[K]): void
  put(kind: ThingKind, record: Records[ThingKind]): void {
    if (kind === 'organization') this.#organization = record as OrganizationRecord
    else if (kind === 'policy') {
      const policy = record as Records['policy']
      this.#ownPolicies().set(policy.key, policy)
    } else if (isRecordKind(kind)) this.#recordTable(kind).put(record as Records[RecordKind])
    else this.#periodTable(kind).put(record as Records[PeriodKind])
  }

  /** Takes a thing out as if it had never been. */
  remove<K extends ThingKind>(kind: K, record: Records[K]): void
  remove(kind: ThingKind, record: Records[ThingKind]): void {
    if (kind === 'organization') this.#organization = null
    else if (kind === 'policy') this.#ownPolicies().delete((record as Records['policy']).key)
    else this.#table(kind).remove((record as Records['account']).id)
  }

  /** Notes the revision that changed a thing last; of what is not there it notes nothing. */
  stamp(kind: ThingKind, id: string, revision: number): void {
    if (kind === 'organization') this.#organizationChangedIn = revision
    else if (kind === 'policy') {
      if (this.#policiesChangedIn === this.base?.policiesChangedIn) {
        this.#policiesChangedIn = new Map(this.#policiesChangedIn)
      }
      this.#policiesChangedIn.set(id, revision)
    } else this.#table(kind).stamp(id, revision)
  }

  /** The edited state. Throws when there is no organization: a draft without one is no state. */
  freeze(revision: number): OrganizationState {
    const organization = this.#organization
    if (organization === null) throw new Error('A state needs an organization.')
    const tables: Record<string, RecordTable | PeriodTable> = {}
    for (const kind of RECORD_KINDS) {
      const ids = this.#idsOf(kind)
      const base = recordTableOf(this.base, kind) as unknown as RecordTable
      tables[RECORD_TABLES[kind]] = this.#records.get(kind)?.freeze(ids) ?? base.over(ids)
    }
    for (const kind of PERIOD_KINDS) {
      const ids = this.#idsOf(kind)
      const base = periodTableOf(this.base, kind) as unknown as PeriodTable
      tables[PERIOD_TABLES[kind]] = this.#periods.get(kind)?.freeze(ids) ?? base.over(ids)
    }
    const policies = this.#policies
    const state = {
      revision,
      organization,
      policies,
      ledger: this.#ledger.freeze(),
      organizationChangedIn: this.#organizationChangedIn,
      policiesChangedIn: this.#policiesChangedIn,
      ...tables,
    } as unknown as OrganizationState
    const { base } = this
    if (base !== null) {
      const touched = (kind: TableKind) => this.#touched(kind)
      const { touched: paying, touchedFrom } = this.#ledger
      carryViews(base, state, touched, paying)
      carryKept(base, state, () => Math.min(touchedFrom, firstDifference(base, state, touched)))
    }
    return state
  }

  /** The policies, copied from the base when one is first written. */
  #ownPolicies(): Map<string, Records['policy']> {
    if (this.#policies === this.base?.policies) this.#policies = new Map(this.#policies)
    return this.#policies
  }

  #touched(kind: TableKind): ReadonlySet<number> {
    const draft = isRecordKind(kind) ? this.#records.get(kind) : this.#periods.get(kind)
    return draft?.touched ?? NOTHING
  }

  #idsOf(kind: TableKind): IdTables {
    const kinds = [kind, ...describe(kind).targets]
    return tableOf(this.base, kind).ids.brought(kinds, (each) => this.#ids.frozen(each))
  }

  #table(kind: TableKind): RecordTableDraft | PeriodTableDraft {
    return isRecordKind(kind) ? this.#recordTable(kind) : this.#periodTable(kind)
  }

  #recordTable(kind: RecordKind): RecordTableDraft {
    const known = this.#records.get(kind)
    if (known !== undefined) return known
    const base = recordTableOf(this.base, kind) as unknown as RecordTable
    const draft = new RecordTableDraft(base, this.#ids)
    this.#records.set(kind, draft)
    return draft
  }

  #periodTable(kind: PeriodKind): PeriodTableDraft {
    const known = this.#periods.get(kind)
    if (known !== undefined) return known
    const base = periodTableOf(this.base, kind) as unknown as PeriodTable
    const draft = new PeriodTableDraft(base, this.#ids)
    this.#periods.set(kind, draft)
    return draft
  }
}

const NOTHING: ReadonlySet<number> = new Set()

/** Begins to edit a state, or a new one from nothing. */
export function draftState(base: OrganizationState | null): StateDraft {
  return new StateDraft(base)
}
