import type { Period, PolicyValue } from '@postscale/domain'

/** A policy in force on a day, with the time around it in which its value is the same. */
export interface LivePolicy extends Period {
  readonly key: string
  readonly value: PolicyValue
  readonly reason: string | null
}
