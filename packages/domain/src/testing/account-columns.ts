import type { CalendarDate } from '../kernel/calendar-date.js'
import type { ColumnarChange } from '../plans/change.js'
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
