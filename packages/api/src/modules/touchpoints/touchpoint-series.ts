import type { Touchpoint } from '@postscale/domain'
import type { SeriesRow, SeriesTable } from '../health-signals/series/series-table.js'

/** A touchpoint as it was recorded last. */
export type RecordedTouchpoint = SeriesRow & Omit<Touchpoint, 'fact'>

/** Where touchpoints are, and how they are listed. */
export const TOUCHPOINT_SERIES: SeriesTable = {
  name: 'touchpoint',
  columns: `t."accountId", t.day - DATE '1970-01-01' AS day, t.touch AS kind, t."personId", t.outcome,
    t."nextOn"::text AS "nextOn", t.source, t."externalId", t.revision`,
  key: [
    { name: 'day', type: 'date' },
    { name: 'source', type: 'text' },
    { name: 'externalId', type: 'text' },
  ],
}
