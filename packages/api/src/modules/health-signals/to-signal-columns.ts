import type { OrganizationView, SignalColumns } from '@postscale/domain'
import type { RecordedSignals } from './recorded-signals.js'
import { inRowOrder } from './series/in-row-order.js'

/** Recorded signals by the accounts' rows in a view, as health is computed from them. */
export function toSignalColumns(view: OrganizationView, signals: RecordedSignals): SignalColumns {
  const { places, accountRow } = inRowOrder(view, signals)
  return {
    accountRow,
    metric: Uint16Array.from(places, (place) => signals.metric[place]!),
    day: places.map((place) => signals.day[place]!),
    value: Float64Array.from(places, (place) => signals.value[place]!),
    metricNames: signals.metricNames,
  }
}
