import { formatDay } from '../kernel/format-day.js'
import { same } from '../kernel/same.js'
import type { RecordTable } from '../state/tables/record-table.js'
import type { AccountFields } from '../entities/account.js'
import { givenFields } from './given-fields.js'
import type { ImportContext } from './import-context.js'
import type { RowChange } from './import-entry.js'
import type { ImportRow } from './import-row.js'
import { type ImportedAccount, readAccount } from './read-account.js'
import { type RowOutcome, refusedRow, updatedRow } from './row-outcome.js'

type Wanted = { readonly [F in keyof AccountFields]?: AccountFields[F] | undefined }

/**
 * What a row of ACCOUNTS comes to: a new account from the row's `since` (else from the effective
 * day), or the fields that differ from the effective day on.
 */
export function accountOutcome(
  row: ImportRow<'ACCOUNTS'>,
  accounts: RecordTable<'account'>,
  context: ImportContext,
): RowOutcome {
  const { externalId, currency, since, until } = row
  const known = readAccount(accounts, externalId, context.effective)
  const wanted = accountFields(row)
  if (known !== null) {
    return updatedRow([...accountUpdate(known, wanted), ...closing(known, until ?? null)])
  }
  const { name, acv, segment } = wanted
  if (name === undefined) return refusedRow('MISSING', { field: 'name' })
  if (acv === undefined) return refusedRow('MISSING', { field: 'acv' })
  if (segment === undefined) return refusedRow('MISSING', { field: 'segment' })
  const id = context.newId()
  const add: RowChange = {
    type: 'addAccount',
    effective: formatDay(since ?? context.effective),
    id,
    externalId,
    ...givenFields({ ...wanted, currency: currency?.toUpperCase() }),
    name,
    acv,
    segment,
  }
  const end = until ?? null
  const close: readonly RowChange[] =
    end === null ? [] : [{ type: 'closeAccount', effective: formatDay(end), id }]
  return { outcome: 'CREATED', changes: [add, ...close] }
}

/** The changes that bring an account's fields to what is wanted. */
export function accountUpdate(known: ImportedAccount, wanted: Wanted): readonly RowChange[] {
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

function accountFields(row: ImportRow<'ACCOUNTS'>): Wanted {
  const { externalId: _key, currency: _currency, since: _since, until: _until, ...fields } = row
  const { contractStart, contractEnd } = row
  return { ...fields, contractStart: dateText(contractStart), contractEnd: dateText(contractEnd) }
}

/** A day as a field's text; null stays null and undefined undefined. */
export function dateText(day: number | null | undefined): string | null | undefined {
  return typeof day === 'number' ? formatDay(day) : day
}
