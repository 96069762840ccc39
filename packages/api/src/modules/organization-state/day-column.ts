import { FOREVER, type Day } from '@postscale/domain'
import { quoteIdentifier } from '../../database/quote-identifier.js'

/** SQL that answers a date column as the domain's count of days. */
export function dayColumn(name: string): string {
  return `${quoteIdentifier(name)} - DATE '1970-01-01'`
}

/** The end of a period, which is null in the database when it is open. */
export function endOf(value: unknown): Day {
  return value === null ? FOREVER : (value as Day)
}
