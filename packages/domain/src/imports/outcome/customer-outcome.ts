import { type Day, FOREVER, formatDay } from '../../kernel/days.js'
import { beginLife, type History, moveLife } from '../../kernel/history.js'
import type { Id } from '../../kernel/ids.js'
import type { RecordTable } from '../../state/tables/record-table.js'
import { changedHistory, lifeCorrection, type LifeOfRow, recordedAnew } from './corrected-life.js'
import { type ImportedAccount, namedAccount } from './imported-account.js'
import {
  comparable,
  differingFields,
  givenFields,
  refusedRow,
  type RowChange,
  type RowOutcome,
  updatedRow,
} from './row-outcome.js'
import {
  CUSTOMER_KINDS,
  type CustomerKind,
  type CustomerRecord,
  type CustomerRegistry,
} from './customer-kind.js'
import { ownHolder } from './holder-of.js'
import type { ImportContext, ImportDirectory } from './import-directory.js'
import { rowFields } from './row-fields.js'
import { inContract } from './in-contract.js'
import type { ImportRow } from '../compile/import-row.js'
import { resolveOwner } from './resolve-reference.js'

type Fields = Readonly<Record<string, unknown>>

/** What rows of the kind are judged against. */
interface CustomerTerms {
  readonly accounts: RecordTable<'account'>
  readonly known: CustomerRegistry
  readonly directory: ImportDirectory
  readonly context: ImportContext
}

/** Fields of rows that are none of the thing's. */
const APART = new Set(['externalId', 'account', 'currency', 'owner', 'since', 'until'])

/**
 * What a row of stakeholders, success plans, opportunities or renewals comes to: a new thing from the
 * row's `since` (else from the effective day), or the fields that differ from the effective day on. A
 * thing stays with its account.
 */
export function customerOutcome<K extends CustomerKind>(
  kind: K,
  told: ImportRow<K>,
  { accounts, known, directory, context }: CustomerTerms,
): RowOutcome {
  const {
    externalId,
    account: reference,
    since,
    owner,
    until,
  } = told as ImportRow<CustomerKind> & {
    readonly owner?: string | null
    readonly until?: Day | null
  }
  const { known: account, refused } = namedAccount(accounts, reference, directory, context)
  if (refused !== null) return refused
  const row = inContract(told, account.field('contractCurrency'))
  if ('outcome' in row) return row
  const record = ownHolder(known.get(externalId) ?? [], context.source)
  const present =
    record === null ? null : comparable(record.history as History<Fields>, context.effective)
  const day = present?.day ?? since ?? account.day
  const seat = resolveOwner(owner, day, directory)
  if (seat !== undefined && seat !== null && typeof seat !== 'string') return seat
  const wanted: Fields = {
    ...rowFields(kind, row, APART),
    ...givenFields({ ownerPositionId: seat }),
  }
  if (record !== null && present !== null) {
    // What belongs to an account ends with it at the latest.
    const end = until === null && account.ends < FOREVER ? account.ends : until
    const rest = { externalId, account, day, life: { since, until: end } }
    return updated(kind, record, present.fields, wanted, rest)
  }
  const { create, must } = CUSTOMER_KINDS[kind]
  const missing = must.find((field) => wanted[field] === undefined)
  if (missing !== undefined) return refusedRow('MISSING', { field: missing })
  const id = context.newId()
  const externalReferences = [{ source: context.source, id: externalId }]
  const made = { effective: formatDay(day), id, externalReferences, accountId: account.id }
  const thing = { ...made, ...wanted }
  const changes = [{ type: create, ...thing } as RowChange, ...removal(id, until ?? null)]
  return { outcome: 'CREATED', changes }
}

/** What a row says besides its fields. */
interface Rest {
  readonly externalId: string
  readonly account: ImportedAccount
  readonly day: Day
  readonly life: LifeOfRow
}

/**
 * What brings a thing that is there to what a row says: the fields that differ, and the days of its life that do.
 * One that comes back after its end has another life.
 */
function updated(
  kind: CustomerKind,
  record: CustomerRecord,
  present: Fields,
  wanted: Fields,
  { externalId, account, day, life }: Rest,
): RowOutcome {
  const { thing, update } = CUSTOMER_KINDS[kind]
  const { id } = record
  const history = record.history as History<Fields>
  if (present['accountId'] !== account.id) {
    return refusedRow('OTHER_ACCOUNT', { thing, reference: externalId })
  }
  const fields = differingFields<Fields>(present, wanted)
  const set = { type: update, effective: formatDay(day), id, ...fields } as RowChange
  const sets = Object.keys(fields).length > 0 ? [set] : []
  const returned = returnedLife(history, wanted, life)
  if (returned !== null) {
    return updatedRow([recordedAnew(thing, { ...record, history: returned } as never)])
  }
  const correction = lifeCorrection(history, day, life)
  if (correction === null) return updatedRow(sets)
  const { from, to } = correction
  if (from === undefined && to !== undefined && to < history.at(-1)!.to) {
    return updatedRow([...sets, ...removal(id, to)])
  }
  const corrected = changedHistory(history, day, correction, fields)
  if (corrected === null) return refusedRow('LIFE_EMPTY', { thing })
  return updatedRow([recordedAnew(thing, { ...record, history: corrected } as never)])
}

/** The history of a thing that a row says to be there again since a day after its end, or null. */
function returnedLife(
  history: History<Fields>,
  wanted: Fields,
  { since, until }: LifeOfRow,
): History<Fields> | null {
  const last = history.at(-1)
  if (last === undefined || since === undefined || since <= last.to) return null
  const begun = beginLife(history, since, { ...last.fields, ...givenFields(wanted) })
  return begun === null || typeof until !== 'number' ? begun : moveLife(begun, since, { to: until })
}

/** Only stakeholders leave; of the others the stage or status tells. */
function removal(id: Id, until: Day | null): readonly RowChange[] {
  if (until === null) return []
  const end = { effective: formatDay(until), id, withWhatDependsOnIt: true }
  return [{ type: 'removeStakeholder', ...end }]
}
