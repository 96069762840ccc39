import { type Day, formatDay } from '../../kernel/days.js'
import type { History } from '../../kernel/history.js'
import type { Id } from '../../kernel/ids.js'
import type { RecordTable } from '../../state/tables/record-table.js'
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
import { resolveOwner, unknownAccount } from './resolve-reference.js'

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
    readonly until?: Day
  }
  const account = namedAccount(accounts, reference, context)
  if (account === null) return unknownAccount(reference)
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
    const rest = { externalId, account, day, until: until ?? null }
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
  readonly until: Day | null
}

function updated(
  kind: CustomerKind,
  { id, history }: CustomerRecord,
  present: Fields,
  wanted: Fields,
  { externalId, account, day, until }: Rest,
): RowOutcome {
  const { thing, update } = CUSTOMER_KINDS[kind]
  if (present['accountId'] !== account.id) {
    return refusedRow('OTHER_ACCOUNT', { thing, reference: externalId })
  }
  const fields = differingFields<Fields>(present, wanted)
  const set = { type: update, effective: formatDay(day), id, ...fields } as RowChange
  const ends = history.at(-1)?.to === until ? [] : removal(id, until)
  return updatedRow([...(Object.keys(fields).length > 0 ? [set] : []), ...ends])
}

/** Only stakeholders leave; of the others the stage or status tells. */
function removal(id: Id, until: Day | null): readonly RowChange[] {
  return until === null ? [] : [{ type: 'removeStakeholder', effective: formatDay(until), id }]
}
