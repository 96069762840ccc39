import { formatDay, formatEnd, type History } from '@postscale/domain'
import type { ThingVersionType } from './types/thing-version-type.js'

/** A history for GraphQL. */
export function toThingVersions(history: History<unknown>): ThingVersionType[] {
  return history.map(({ from, to, set }) => ({
    from: formatDay(from),
    to: formatEnd(to),
    changedFields: set,
  }))
}
