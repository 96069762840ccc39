import type { AccountFields } from '../../entities/account.js'
import { type Day, FOREVER, formatDay } from '../../kernel/days.js'
import type { Id } from '../../kernel/ids.js'
import { same } from '../../kernel/same.js'
import type { OrganizationState } from '../../state/organization-state.js'
import type { Records } from '../../state/records.js'
import type { RecordTable } from '../../state/tables/record-table.js'
import type { ImportRow } from '../compile/import-row.js'
import { ownAccountRow } from './holder-of.js'
import type { ImportContext, ImportDirectory } from './import-directory.js'
import { correctedLife, lifeCorrection, type LifeOfRow } from './corrected-life.js'
import { type ImportedAccount, namedAccount, readAccount } from './imported-account.js'
import { OWNER_COLUMNS, ownerChanges } from './owner-outcome.js'
import {
  givenFields,
  type RefusedRow,
  refusedRow,
  type RowChange,
  type RowOutcome,
  updatedRow,
} from './row-outcome.js'
import { rowFields } from './row-fields.js'
import { isStandIn } from './stand-in-ids.js'
import { referring, withReference } from './thing-of-row.js'
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
  const byId = ownAccountRow(accounts, reference)
  const at = byId === -1 ? directory.accounts.recognise(accounts, told, effective) : byId
  if (at === 'AMBIGUOUS') {
    return refusedRow('AMBIGUOUS_REFERENCE', {
      thing: 'account',
      reference: told.name ?? externalId,
    })
  }
  const known = readAccount(accounts, at, effective)
  const row = inContract(told, contractOf(told, known))
  if ('outcome' in row) return row
  const wanted: Wanted = rowFields('ACCOUNTS', row, APART)
  if (known !== null) {
    const given = byId === -1 && !isStandIn(externalId, [told]) ? [reference] : []
    if (byId === -1) directory.accounts.claim(known.row, externalId)
    const record = given.reduce(withReference, accounts.recordAt(known.row))
    const life = accountLife(known, record, wanted, { since, until })
    if ('refusals' in life) return life
    const referred = given.map((each) => referring('account', known.id, each))
    const isThere = until == null || until > known.day
    const owners = isThere ? ownerChanges(row, known, state, directory, context) : []
    return 'outcome' in owners ? owners : updatedRow([...referred, ...life, ...owners])
  }
  const { name, acv, contractCurrency = null } = wanted
  if (name === undefined) return refusedRow('MISSING', { field: 'name' })
  if (acv === undefined) return refusedRow('MISSING', { field: 'acv' })
  const segment = wanted.segment ?? context.segmentByValue(acv, contractCurrency)
  if (segment === null) {
    return refusedRow('NO_SEGMENT', { currency: state.organization.currency })
  }
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
  const close: readonly RowChange[] = end === null ? [] : [closing(id, end)]
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

/** An account's end, with what depends on it. */
function closing(id: Id, until: Day): RowChange {
  return { type: 'closeAccount', effective: formatDay(until), id, withWhatDependsOnIt: true }
}

/**
 * What brings a known account to what a row says: the fields that differ and, where its days differ, those. One
 * that comes back after its end is reopened; an end that comes earlier closes it, and any other is corrected.
 */
function accountLife(
  known: ImportedAccount,
  record: Records['account'],
  wanted: Wanted,
  { since, until }: LifeOfRow,
): readonly RowChange[] | RefusedRow {
  const { id, day } = known
  const update = accountUpdate(known, wanted)
  if (since !== undefined && known.ends !== FOREVER && since > known.ends) {
    const end = typeof until === 'number' ? [closing(id, until)] : []
    const fields = givenFields(wanted)
    return [{ type: 'reopenAccount', effective: formatDay(since), id, ...fields }, ...end]
  }
  const correction = lifeCorrection(record.history, day, { since, until })
  if (correction === null) return update
  const { from, to } = correction
  if (from === undefined && to !== undefined && to < known.ends) return [...update, closing(id, to)]
  const fields = givenFields(wanted)
  const corrected = correctedLife('account', record, day, correction, fields)
  return 'refusals' in corrected ? corrected : [corrected]
}

/** What a row of CONTRACTS comes to: the terms of an account that is there already. */
export function contractOutcome(
  row: ImportRow<'CONTRACTS'>,
  accounts: RecordTable<'account'>,
  directory: ImportDirectory,
  context: ImportContext,
): RowOutcome {
  const { known, refused } = namedAccount(accounts, row.account, directory, context)
  if (refused !== null) return refused
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
