import type { ArrMovementKind, Complexity, Segment } from '@postscale/domain'
import type { Book, Region } from './books.js'
import type { DemoLanguage } from './demo-language.js'

/** Recurring revenue that came or went; days from today, minor units. */
export interface RevenueEvent {
  readonly on: number
  readonly kind: ArrMovementKind
  readonly amount: number
  readonly reason: string | null
  /** The annual contract value from then on. */
  readonly acv: number
}

/** A customer as the story knows it; days are counted from today. */
export interface Customer {
  readonly number: number
  readonly name: string
  readonly book: Book
  readonly segment: Segment
  readonly region: Region
  readonly language: DemoLanguage
  readonly vertical: string
  readonly complexity: Complexity
  readonly strategic: boolean
  readonly loadWeight: number
  readonly began: number
  /** The day it left for good; null for a customer of today. */
  readonly left: number | null
  /** Left and came back. */
  readonly away: { readonly from: number; readonly to: number } | null
  /** Length of a contract in years. */
  readonly term: number
  /** Minor units at the beginning. */
  readonly acv: number
  /** What happened to its revenue after the beginning, in order of days. */
  readonly events: readonly RevenueEvent[]
}
