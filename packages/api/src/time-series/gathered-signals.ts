import type { Day, Id, SignalColumns } from '@postscale/domain'
import { type FactsByAccount, inRowOrder, madeOnce, withFactsOf } from './facts-by-account.js'

/** Health signals of all accounts as columns, by account and within an account by day. */
export interface RecordedSignals extends FactsByAccount {
  readonly day: Int32Array
  /** A place in `metricNames`. */
  readonly metric: Uint16Array
  readonly value: Float64Array
  readonly metricNames: readonly string[]
}

/** What was recorded of one account, as texts with one part a signal, in any order. */
export interface AccountSignals {
  readonly accountId: Id
  /** With commas between. */
  readonly days: string
  /** With U+001F, which separates units, between. */
  readonly metrics: string
  /** With commas between. */
  readonly measured: string
}

/** Says of an account's signals, by their days and metrics, which places are kept. */
export type SignalChoice = (
  day: readonly Day[],
  metric: readonly number[],
) => (place: number) => boolean

/** Gathers the signals of one account after another into columns, within an account by day. */
export class GatheredSignals {
  readonly #codes = new Map<string, number>()
  readonly #accountIds: Id[] = []
  readonly #account: number[] = []
  readonly #day: number[] = []
  readonly #metric: number[] = []
  readonly #value: number[] = []

  /** Adds those of an account that are chosen; all of them when nothing is said. */
  add({ accountId, days, metrics, measured }: AccountSignals, choose?: SignalChoice): void {
    const day = days.split(',').map(Number)
    const metric = metrics.split('\u001F').map((name) => this.#code(name))
    const value = measured.split(',')
    const kept = [...day.keys()]
      .filter(choose?.(day, metric) ?? (() => true))
      .toSorted((a, b) => day[a]! - day[b]! || metric[a]! - metric[b]!)
    if (kept.length === 0) return
    const index = this.#accountIds.push(accountId) - 1
    for (const place of kept) {
      this.#account.push(index)
      this.#day.push(day[place]!)
      this.#metric.push(metric[place]!)
      this.#value.push(Number(value[place]))
    }
  }

  /** All that was added, as columns. */
  columns(): RecordedSignals {
    return {
      accountIds: this.#accountIds,
      account: Int32Array.from(this.#account),
      day: Int32Array.from(this.#day),
      metric: Uint16Array.from(this.#metric),
      value: Float64Array.from(this.#value),
      metricNames: [...this.#codes.keys()],
    }
  }

  #code(name: string): number {
    const code = this.#codes.get(name) ?? this.#codes.size
    this.#codes.set(name, code)
    return code
  }
}

/**
 * Chooses the signals that are the latest of their metric on one of some days. PostgreSQL would have to
 * sort all signals for it, and here each account's few are at hand.
 *
 * @param window how many days back of each of the days signals count, the day included.
 */
export function latestOn(asked: readonly Day[], window: number): SignalChoice {
  return (day, metric) => {
    const latest = asked.map((on) => latestDays(on, window, day, metric))
    return (place) => latest.some((days) => days.get(metric[place]!) === day[place])
  }
}

function latestDays(
  asked: Day,
  window: number,
  day: readonly Day[],
  metric: readonly number[],
): ReadonlyMap<number, Day> {
  const latest = new Map<number, Day>()
  for (let place = 0; place < day.length; place += 1) {
    const [on, code] = [day[place]!, metric[place]!]
    if (on > asked || on <= asked - window) continue
    if (on > (latest.get(code) ?? -Infinity)) latest.set(code, on)
  }
  return latest
}

/** Signals with those of some accounts in place of what they had; metrics that nobody has any more are left out. */
export function withSignalsOf(
  signals: RecordedSignals,
  ids: readonly Id[],
  part: RecordedSignals,
): RecordedSignals {
  const codes = new Map(signals.metricNames.map((name, code) => [name, code]))
  const codeOf = part.metricNames.map((name) => {
    const code = codes.get(name) ?? codes.size
    codes.set(name, code)
    return code
  })
  const recoded = { ...part, metric: part.metric.map((code) => codeOf[code]!) }
  const all = withFactsOf(signals, ids, recoded, ['day', 'metric', 'value'])
  return withoutUnused({ ...all, metricNames: [...codes.keys()] })
}

function withoutUnused(signals: RecordedSignals): RecordedSignals {
  const used = new Set(signals.metric)
  if (used.size === signals.metricNames.length) return signals
  let next = 0
  const codes = signals.metricNames.map((_, code) => (used.has(code) ? next++ : -1))
  return {
    ...signals,
    metric: signals.metric.map((code) => codes[code]!),
    metricNames: signals.metricNames.filter((_, code) => used.has(code)),
  }
}

/** Recorded signals by the accounts' rows in a view, as health is computed from them. */
export const toSignalColumns = madeOnce((view, signals: RecordedSignals): SignalColumns => {
  const { places, accountRow } = inRowOrder(view, signals)
  return {
    accountRow,
    metric: Uint16Array.from(places, (place) => signals.metric[place]!),
    day: places.map((place) => signals.day[place]!),
    value: Float64Array.from(places, (place) => signals.value[place]!),
    metricNames: signals.metricNames,
  }
})
