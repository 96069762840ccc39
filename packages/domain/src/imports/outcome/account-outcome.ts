import type { AccountFields } from '../../entities/account.js'
import { formatDay } from '../../kernel/days.js'
import { same } from '../../kernel/same.js'
import type { OrganizationState } from '../../state/organization-state.js'
import type { RecordTable } from '../../state/tables/record-table.js'
import type { ImportRow } from '../compile/import-row.js'
import { ownAccountRow } from './holder-of.js'
import type { ImportContext, ImportDirectory } from './import-directory.js'
import { type ImportedAccount, namedAccount, readAccount } from './imported-account.js'
import { OWNER_COLUMNS, ownerChanges } from './owner-outcome.js'
import {
  givenFields,
  refusedRow,
  type RowChange,
  type RowOutcome,
  updatedRow,
} from './row-outcome.js'
import { rowFields } from './row-fields.js'
import { inContract } from './in-contract.js'

type Wanted = { readonly [F in keyof AccountFields]?: AccountFields[F] | undefined }

/** Fields of rows that are none of the account's. */
const APART = new Set([...OWNER_COLUMNS, 'account', 'currency', 'externalId', 'since', 'until'])

/**
 * What a row of ACCOUNTS comes to: a new account from the row's `since` (else from the effective
 * day), or the fields that differ from the effective day on; and whoever answers for it by the row's columns
 * of owners, from the effective day on.
 */
export function accountOutcome(
  told: ImportRow<'ACCOUNTS'>,
  state: OrganizationState,
  directory: ImportDirectory,
  context: ImportContext,
): RowOutcome {
  const { accounts } = state
  const { externalId, since, until } = told
  const { source, effective } = context
  const reference = { source, id: externalId }
  const known = readAccount(accounts, ownAccountRow(accounts, reference), effective)
  const row = inContract(told, contractOf(told, known))
  if ('outcome' in row) return row
  const wanted: Wanted = rowFields('ACCOUNTS', row, APART)
  if (known !== null) {
    const owners = ownerChanges(row, known, state, directory, context)
    if ('outcome' in owners) return owners
    return updatedRow([
      ...accountUpdate(known, wanted),
      ...owners,
      ...closing(known, until ?? null),
    ])
  }
  const { name, acv, contractCurrency = null } = wanted
  if (name === undefined) return refusedRow('MISSING', { field: 'name' })
  if (acv === undefined) return refusedRow('MISSING', { field: 'acv' })
  const segment = wanted.segment ?? context.segmentByValue(acv, contractCurrency)
  if (segment === null) return refusedRow('MISSING', { field: 'segment' })
  const id = context.newId()
  const add: RowChange = {
    type: 'addAccount',
    effective: formatDay(since ?? effective),
    id,
    externalReferences: [reference],
    ...givenFields(wanted),
    name,
    acv,
    segment,
  }
  const end = until ?? null
  const close: readonly RowChange[] =
    end === null ? [] : [{ type: 'closeAccount', effective: formatDay(end), id }]
  const from = Math.max(since ?? effective, effective)
  const owners =
    end !== null && end <= from
      ? []
      : ownerChanges(row, { id, row: -1, day: from }, state, directory, context)
  if ('outcome' in owners) return owners
  return { outcome: 'CREATED', changes: [add, ...owners, ...close] }
}

/** The changes that bring an account's fields to what is wanted. */
function accountUpdate(known: ImportedAccount, wanted: Wanted): readonly RowChange[] {
  const effective = formatDay(known.day)
  const differing: Record<string, unknown> = {}
  for (const [name, value] of Object.entries(wanted)) {
    if (value === undefined || same(known.field(name as keyof AccountFields), value)) continue
    differing[name] = value
  }
  const { tier, ...fields } = differing as Wanted
  const changes: RowChange[] = []
  if (Object.keys(fields).length > 0) {
    changes.push({ type: 'updateAccount', effective, id: known.id, ...givenFields(fields) })
  }
  if (tier !== undefined) changes.push({ type: 'setTier', effective, id: known.id, tier })
  return changes
}

function closing(known: ImportedAccount, until: number | null): readonly RowChange[] {
  if (until === null || until === known.ends) return []
  return [{ type: 'closeAccount', effective: formatDay(until), id: known.id }]
}

/** What a row of CONTRACTS comes to: the terms of an account that is there already. */
export function contractOutcome(
  row: ImportRow<'CONTRACTS'>,
  accounts: RecordTable<'account'>,
  context: ImportContext,
): RowOutcome {
  const { account } = row
  const known = namedAccount(accounts, account, context)
  if (known === null) {
    return refusedRow('UNKNOWN_REFERENCE', { thing: 'account', reference: account })
  }
  const terms = inContract(row, contractOf({}, known))
  if ('outcome' in terms) return terms
  return updatedRow(accountUpdate(known, rowFields('CONTRACTS', terms, APART)))
}

/** The currency of an account's contract: what its row says, else what is known; null for the organization's. */
function contractOf(
  { contractCurrency: told }: { readonly contractCurrency?: string | null | undefined },
  known: ImportedAccount | null,
): string | null {
  return told === undefined ? (known?.field('contractCurrency') ?? null) : told
}
