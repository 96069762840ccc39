import type { CalendarDate } from '../kernel/calendar-date.js'
import type { ThingKind } from '../state/records.js'

/** A record within a field, such as a milestone, the answers of an assessment or a range. */
export type ValueRecord = Readonly<Record<string, string | number | boolean | null>>

/** A field's value as a record holds it: references are ids, money minor units, FTE hundredths. */
export type FieldValue =
  | string
  | number
  | boolean
  | null
  | ValueRecord
  | readonly (string | ValueRecord)[]

/** One field that differs from a day on. */
export interface FieldDifference {
  readonly field: string
  /** The first day on which it differs; null for what has no day, such as a period's end. */
  readonly from: CalendarDate | null
  readonly before: FieldValue
  readonly after: FieldValue
}

/** One thing that a plan made, altered, ended or took out, field by field. */
export interface ThingDifference {
  readonly kind: ThingKind
  /** Its id; of a policy its key. */
  readonly id: string
  /** What people call it. */
  readonly label: string
  readonly action: 'CREATED' | 'CHANGED' | 'ENDED' | 'REMOVED'
  readonly fields: readonly FieldDifference[]
}
