import type { Seat } from '../roster-query'
import type { SeatFormValues } from '../seat-change'

/** What the fields of each form are given. */
export interface SeatFields {
  readonly slug: string
  readonly seat: Seat
  readonly seats: readonly Seat[]
  readonly values: SeatFormValues
  readonly onChange: (values: SeatFormValues) => void
  /** The server's refusals by field. */
  readonly problems: Readonly<Record<string, string>>
}
