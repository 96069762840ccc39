import type { Day } from './day.js'

/** The end of a period that has none: later than every day. In records and texts it is `null`. */
export const FOREVER: Day = 0x7fffffff
