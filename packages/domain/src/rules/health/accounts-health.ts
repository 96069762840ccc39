import type { Evidence } from '../evidence/evidence.js'
import { HEALTH_LEVELS, type HealthLevel } from './health.js'

/** The columns of all accounts' health, each as long as `rows`. */
export interface HealthColumns {
  /** Rows of the live accounts, ascending. */
  readonly rows: Int32Array
  /** 0–100; NaN when not known. */
  readonly score: Float64Array
  /** Points over the trend days; NaN when not known. */
  readonly trend: Float64Array
  /** Part of the model's weight that has signals, 0–1. */
  readonly coverage: Float64Array
  /** Place in HEALTH_LEVELS; -1 when not known. */
  readonly level: Int8Array
}

/** The health of all accounts on one day, by the account's row. */
export class AccountsHealth {
  readonly columns: HealthColumns
  /** Metrics that have signals and that the model does not know, by name. */
  readonly unknownMetrics: readonly string[]
  readonly evidence: Evidence
  readonly #indexOfRow: Int32Array

  constructor(columns: HealthColumns, unknownMetrics: readonly string[], evidence: Evidence) {
    this.columns = columns
    this.unknownMetrics = unknownMetrics
    this.evidence = evidence
    const { rows } = columns
    this.#indexOfRow = new Int32Array((rows.at(-1) ?? -1) + 1).fill(-1)
    for (let index = 0; index < rows.length; index += 1) this.#indexOfRow[rows[index]!] = index
  }

  /** The account's level; null when it has no score. */
  levelOf(row: number): HealthLevel | null {
    const level = this.columns.level[this.#index(row)] ?? -1
    return HEALTH_LEVELS[level] ?? null
  }

  /** The account's score; null without one. */
  scoreOf(row: number): number | null {
    return orNull(this.columns.score[this.#index(row)])
  }

  /** The change of the account's score; null when not known. */
  trendOf(row: number): number | null {
    return orNull(this.columns.trend[this.#index(row)])
  }

  /** Part of the weight behind the account's score. */
  coverageOf(row: number): number {
    return this.columns.coverage[this.#index(row)] ?? 0
  }

  #index(row: number): number {
    return this.#indexOfRow[row] ?? -1
  }
}

function orNull(value: number | undefined): number | null {
  return value === undefined || Number.isNaN(value) ? null : value
}
