import type { DateFormat } from './date-format.js'
import type { DecimalSeparator } from './decimal-separator.js'

/** How a file writes its cells, told by its mapping or detected. */
export interface CellFormats {
  readonly dateFormat: DateFormat
  readonly decimal: DecimalSeparator
  /** ISO 4217, the organization's. */
  readonly currency: string
}
