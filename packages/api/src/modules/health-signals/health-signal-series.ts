import type { HealthSignal } from '@postscale/domain'
import type { SeriesRow, SeriesTable } from './series/series-table.js'

/** A health signal as it was recorded last. */
export type RecordedHealthSignal = SeriesRow & Omit<HealthSignal, 'kind'>

/** Where health signals are, and how they are listed. */
export const HEALTH_SIGNAL_SERIES: SeriesTable = {
  name: 'health_signal',
  columns: `t."accountId", t.day - DATE '1970-01-01' AS day, t.family, t.metric, t.value, t.source,
    t.revision`,
  key: [
    { name: 'day', type: 'date' },
    { name: 'accountId', type: 'uuid' },
    { name: 'metric', type: 'text' },
    { name: 'source', type: 'text' },
  ],
}
