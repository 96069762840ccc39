import {
  TOUCHPOINT_KINDS,
  type AccountFacts,
  type SignalColumns,
  type TouchpointColumns,
} from '@postscale/domain'

/**
 * The facts of one account after another out of columns. Both columns ascend by account, so that rows
 * asked for in ascending order cost one pass.
 */
export function factsByRow(
  signals: SignalColumns,
  touchpoints: TouchpointColumns | null,
): (row: number) => AccountFacts {
  let [signal, touch] = [0, 0]
  return (row) => {
    const facts = { signals: [] as AccountFacts['signals'][number][] }
    while ((signals.accountRow[signal] ?? Infinity) < row) signal += 1
    for (; signals.accountRow[signal] === row; signal += 1) {
      const metric = signals.metricNames[signals.metric[signal]!]!
      facts.signals.push({ metric, day: signals.day[signal]!, value: signals.value[signal]! })
    }
    if (touchpoints === null) return { ...facts, touchpoints: null }
    const contacts = []
    while ((touchpoints.accountRow[touch] ?? Infinity) < row) touch += 1
    for (; touchpoints.accountRow[touch] === row; touch += 1) {
      contacts.push({
        day: touchpoints.day[touch]!,
        kind: TOUCHPOINT_KINDS[touchpoints.kind[touch]!]!,
      })
    }
    return { ...facts, touchpoints: contacts }
  }
}
