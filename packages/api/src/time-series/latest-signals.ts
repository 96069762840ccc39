import type { Day, Id, OrganizationView, SignalColumns } from '@postscale/domain'
import { type FactsByAccount, inRowOrder } from './facts-by-account.js'

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

/**
 * Picks, account by account, the signals that are the latest of their metric on one of some days.
 * PostgreSQL would have to sort all signals for it, and here each account's few are at hand.
 */
export class LatestSignals {
  readonly #asked: readonly Day[]
  readonly #window: number
  readonly #codes = new Map<string, number>()
  readonly #accountIds: Id[] = []
  readonly #account: number[] = []
  readonly #day: number[] = []
  readonly #metric: number[] = []
  readonly #value: number[] = []

  /** @param window how many days back of each of the days signals count, the day included. */
  constructor(asked: readonly Day[], window: number) {
    this.#asked = asked
    this.#window = window
  }

  /** Adds what is the latest of an account, by day and metric. */
  add({ accountId, days, metrics, measured }: AccountSignals): void {
    const day = days.split(',').map(Number)
    const metric = metrics.split('\u001F').map((name) => this.#code(name))
    const value = measured.split(',')
    const latest = this.#asked.map((asked) => this.#latestDays(asked, day, metric))
    const kept = [...day.keys()]
      .filter((place) => latest.some((days) => days.get(metric[place]!) === day[place]))
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

  #latestDays(asked: Day, day: readonly Day[], metric: readonly number[]): Map<number, Day> {
    const latest = new Map<number, Day>()
    for (let place = 0; place < day.length; place += 1) {
      const [on, code] = [day[place]!, metric[place]!]
      if (on > asked || on <= asked - this.#window) continue
      if (on > (latest.get(code) ?? -Infinity)) latest.set(code, on)
    }
    return latest
  }

  #code(name: string): number {
    const code = this.#codes.get(name) ?? this.#codes.size
    this.#codes.set(name, code)
    return code
  }
}

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
