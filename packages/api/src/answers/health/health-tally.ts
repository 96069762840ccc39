import {
  customersOf,
  evidenceOf,
  HEALTH_LEVELS,
  type AccountsHealth,
  type Evidence,
  type HealthLevel,
  type MinorUnits,
  type OrganizationView,
  type Ratio,
  ratioOf,
} from '@postscale/domain'

interface LevelSum {
  accounts: number
  revenue: MinorUnits
}

/** Counts accounts by their level of health. Mutable, and private to the one who is counting. */
export class HealthTally {
  readonly #sums = new Map<HealthLevel | null, LevelSum>()
  readonly #health: AccountsHealth
  #points = 0

  constructor(health: AccountsHealth) {
    this.#health = health
  }

  /** Counts one live account. */
  add(view: OrganizationView, row: number): void {
    const level = this.#health.levelOf(row)
    const sum = this.of(level)
    sum.accounts += 1
    sum.revenue += customersOf(view).revenueOf(row)
    this.#sums.set(level, sum)
    this.#points += this.#health.scoreOf(row) ?? 0
  }

  /** The sums of a level; null: of the accounts without a score. */
  of(level: HealthLevel | null): LevelSum {
    return this.#sums.get(level) ?? { accounts: 0, revenue: 0 }
  }

  get scored(): number {
    return HEALTH_LEVELS.reduce((sum, level) => sum + this.of(level).accounts, 0)
  }

  get accounts(): number {
    return this.scored + this.of(null).accounts
  }

  /** Mean of the scores, 0–100. */
  get meanScore(): Ratio {
    return ratioOf(this.#points, this.scored, { key: 'health.REASON_NO_SIGNALS', params: {} })
  }

  /** Why: the counts, and the figures that the levels of all accounts rest on. */
  evidence(): Evidence {
    const count = (level: HealthLevel): number => this.of(level).accounts
    const { accounts, scored } = this
    const params = {
      accounts,
      scored,
      healthy: count('HEALTHY'),
      watch: count('WATCH'),
      atRisk: count('AT_RISK'),
      critical: count('CRITICAL'),
    }
    return evidenceOf(
      { key: 'health.ACCOUNTS', params },
      [
        ['accounts', accounts, 'ACCOUNTS'],
        ...HEALTH_LEVELS.map((level) => [level, count(level), 'ACCOUNTS'] as const),
      ],
      this.#health.evidence.figures,
    )
  }
}
