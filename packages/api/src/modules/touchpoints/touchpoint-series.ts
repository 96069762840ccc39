import type { RecordedFact } from '../facts/fact-node.js'
import type { SeriesTable } from '../health-signals/series/series-table.js'

/** A touchpoint as it was recorded last. */
export type RecordedTouchpoint = RecordedFact<'touchpoint'>

/** Where touchpoints are, and how they are listed. */
export const TOUCHPOINT_SERIES: SeriesTable = {
  name: 'touchpoint',
  columns: `'touchpoint' AS fact, t."accountId", t.day - DATE '1970-01-01' AS day, t.kind, t."personId", t.outcome,
    t."nextOn"::text AS "nextOn", t.source, t."externalId", t."recordedIn" AS revision`,
  key: [
    { name: 'day', type: 'date' },
    { name: 'source', type: 'text' },
    { name: 'externalId', type: 'text' },
  ],
}
