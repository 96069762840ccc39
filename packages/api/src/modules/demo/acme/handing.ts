import type { Holder } from './books.js'

/** Somebody is accountable from a day on, counted from today. */
export interface Handing {
  readonly holder: Holder
  readonly from: number
}
