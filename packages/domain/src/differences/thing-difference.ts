import type { CalendarDate } from '../kernel/calendar-date.js'
import type { ThingKind } from '../state/records.js'

/** An object within a list, such as a milestone, a step or a thing to be done. */
export interface TitledItem {
  readonly title: string
}

/** A field's value as a record holds it: references are ids, money minor units, FTE hundredths. */
export type FieldValue =
  | string
  | number
  | boolean
  | null
  | readonly (string | TitledItem)[]
  | Readonly<Record<string, string | null>>

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
  readonly id: string
  /** What people call it. */
  readonly label: string
  readonly action: 'CREATED' | 'CHANGED' | 'ENDED' | 'REMOVED'
  readonly fields: readonly FieldDifference[]
}
