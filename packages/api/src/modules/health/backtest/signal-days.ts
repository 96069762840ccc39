import type { Day, HealthModel, Period } from '@postscale/domain'
import { DAYS_BEFORE } from './days-before.js'
import type { PastEnd } from './past-end.js'

/** The days whose signals count for the scores before the ends. */
export function signalDays(ends: readonly PastEnd[], asOf: Day, model: HealthModel): Period {
  const fresh = Math.max(...model.families.map(({ freshDays }) => freshDays))
  const first = ends.reduce((least, { endedOn }) => Math.min(least, endedOn), asOf)
  return { from: first - DAYS_BEFORE - Math.ceil(fresh), to: asOf + 1 }
}
