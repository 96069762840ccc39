import type { CalendarDate } from '../kernel/days.js'
import type { ColumnarChange, CoverAccount } from '../plans/change.js'
import { MAX_ROWS } from '../plans/decide.js'
import { fixtureId } from './fixture-id.js'
import type { AccountOptions } from './options.js'

const USUAL: AccountOptions = { acv: 30_000_00, segment: 'MID_MARKET' }

/** Accounts alike, as columnar changes of as many rows as one may have. */
export function accountColumns(
  slug: string,
  names: readonly string[],
  effective: CalendarDate,
  fields: AccountOptions,
): readonly ColumnarChange[] {
  const changes: ColumnarChange[] = []
  for (let first = 0; first < names.length; first += MAX_ROWS) {
    const chunk = names.slice(first, first + MAX_ROWS)
    const alike = Object.entries({ ...USUAL, ...fields, effective }).map(
      ([field, value]) => [field, chunk.map(() => value)] as const,
    )
    const id = chunk.map((name) => fixtureId(slug, 'account', name))
    changes.push({
      type: 'columnar',
      of: 'addAccount',
      columns: { ...Object.fromEntries(alike), id, name: chunk },
    })
  }
  return changes
}

/** The same coverage of many accounts, as columnar changes of as many rows as one may have. */
export function coverColumns(
  slug: string,
  accounts: readonly string[],
  cover: Omit<CoverAccount, 'type' | 'id' | 'accountId'>,
): readonly ColumnarChange[] {
  const changes: ColumnarChange[] = []
  const { responsibility, effective } = cover
  for (let first = 0; first < accounts.length; first += MAX_ROWS) {
    const chunk = accounts.slice(first, first + MAX_ROWS)
    const alike = Object.entries(cover).map(
      ([field, value]) => [field, chunk.map(() => value)] as const,
    )
    const id = chunk.map((name) => fixtureId(slug, 'coverage', name, responsibility, effective))
    const accountId = chunk.map((name) => fixtureId(slug, 'account', name))
    changes.push({
      type: 'columnar',
      of: 'coverAccount',
      columns: { ...Object.fromEntries(alike), id, accountId },
    })
  }
  return changes
}
