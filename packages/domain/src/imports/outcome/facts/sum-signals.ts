import type { SignalFamily } from '../../../entities/vocabularies.js'
import { type Day, formatDay } from '../../../kernel/days.js'
import type { Id } from '../../../kernel/ids.js'
import type { SignalPart } from '../../compile/import-row.js'
import type { MetricMapping } from '../../read/import-mapping.js'
import type { ImportEntry } from '../row-outcome.js'
import type { SignalContribution } from './signal-contributions.js'

/** A signal of one account, and the lines it comes from. */
interface SummedSignal {
  readonly day: Day
  readonly metric: string
  readonly family: SignalFamily
  readonly value: number
  readonly lines: readonly number[]
}

interface Sum {
  readonly day: Day
  readonly part: SignalPart
  readonly lines: number[]
  readonly distinct: Set<number | string>
  value: number
  per: number
}

/**
 * Takes one account's contributions together, day by day and metric by metric, as the mapping says; a
 * metric that it does not speak of by the mean. What would be divided by zero gives no signal.
 *
 * @param contributions by day in ascending order.
 * @param seen how many distinct values of a metric the whole file has.
 */
export function sumSignals(
  contributions: readonly SignalContribution[],
  metrics: readonly MetricMapping[],
  seen: (metric: string) => number,
): readonly SummedSignal[] {
  const mappings = new Map(metrics.map((mapping) => [mapping.metric, mapping]))
  const sums = new Map<string, Sum>()
  for (const { line, day, parts } of contributions) {
    for (const part of parts) {
      const key = `${day} ${part.metric}`
      const sum = sums.get(key) ?? newSum(day, part)
      sums.set(key, sum)
      sum.lines.push(line)
      if (typeof part.value === 'string') sum.distinct.add(part.value)
      else sum.value += part.value
      sum.per += part.per ?? 0
    }
  }
  return [...sums.values()].flatMap((sum): SummedSignal[] => {
    const { day, part, lines } = sum
    const value = taken(sum, mappings.get(part.metric), seen)
    if (value === null) return []
    return [{ day, metric: part.metric, family: part.family, value, lines }]
  })
}

function newSum(day: Day, part: SignalPart): Sum {
  return { day, part, lines: [], distinct: new Set(), value: 0, per: 0 }
}

function taken(
  { value, per, lines, distinct }: Sum,
  mapping: MetricMapping | undefined,
  seen: (metric: string) => number,
): number | null {
  switch (mapping?.take) {
    case 'rows':
      return value
    case 'sum':
      return mapping.per === undefined ? value : over(value, per)
    case 'distinct': {
      const { of = 1, metric } = mapping
      return over(distinct.size, of === 'seen' ? seen(metric) : of)
    }
    default:
      return over(value, lines.length)
  }
}

function over(value: number, by: number): number | null {
  return by === 0 ? null : value / by
}

/** The facts that an account's signals record. */
export function signalEntries(
  accountId: Id,
  source: string,
  signals: readonly SummedSignal[],
): readonly ImportEntry[] {
  return signals.map(({ day, lines, metric, family, value }) => {
    const fact = { effective: formatDay(day), source, accountId, family, metric, value } as const
    return { lines, effect: 'CREATED', changes: [{ type: 'recordHealthSignal', ...fact }] }
  })
}
