import type { ImportKind } from './import-kind.js'
import type { ImportRow } from './import-row.js'

/** By what a row is known in its file: a second row with the same key is refused. Null has none. */
export function rowKey<K extends ImportKind>(kind: K, row: ImportRow<K>): string | null {
  const { externalId, key, account, date, metric, responsibility, from } = row as Readonly<
    Record<string, string | number | undefined>
  >
  switch (kind) {
    case 'CHURN_REASONS':
      return null
    case 'HEALTH_SIGNALS':
      return String(key ?? `${account} ${date} ${metric ?? ''}`)
    case 'NPS':
    case 'TICKETS':
    case 'ARR_MOVEMENTS':
      return key === undefined ? null : String(key)
    case 'CONTRACTS':
      return String(account)
    case 'COVERAGE':
      return `${account} ${responsibility} ${from ?? ''}`
    default:
      return String(externalId)
  }
}
