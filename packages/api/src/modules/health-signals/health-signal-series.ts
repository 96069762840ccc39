import type { RecordedFact } from '../facts/fact-node.js'
import type { SeriesTable } from './series/series-table.js'

/** A health signal as it was recorded last. */
export type RecordedHealthSignal = RecordedFact<'healthSignal'>

/** Where health signals are, and how they are listed. */
export const HEALTH_SIGNAL_SERIES: SeriesTable = {
  name: 'health_signal',
  columns: `'healthSignal' AS fact, t."accountId", t.day - DATE '1970-01-01' AS day, t.family, t.metric, t.value, t.source,
    t."recordedIn" AS revision`,
  key: [
    { name: 'day', type: 'date' },
    { name: 'accountId', type: 'uuid' },
    { name: 'metric', type: 'text' },
    { name: 'source', type: 'text' },
  ],
}
