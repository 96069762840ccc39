import {
  backtestHealth,
  groupBy,
  healthModel,
  healthOfAccounts,
  parseDay,
  signalColumns,
  viewAt,
  type Backtest,
  type BacktestCase,
  type Day,
  type MetricScale,
  type OrganizationState,
  type SignalFamily,
} from '@postscale/domain'
import type pg from 'pg'

/** Every so many days all accounts are scored. */
const SCORED_EVERY = 7
const YEAR = 365

/** How RavenStack's weekly metrics are scored, set before anything was compared. */
const RAVENSTACK_SCALES: readonly Omit<MetricScale, 'figure'>[] = [
  scale('USAGE', 'usageCount', 5, 20),
  scale('USAGE', 'featureAdoption', 1 / 40, 3 / 40),
  scale('USAGE', 'errorRate', 0.15, 0),
  scale('RELATIONSHIP', 'ticketsOpened', 3, 1),
  scale('RELATIONSHIP', 'escalations', 1, 0),
  scale('RELATIONSHIP', 'firstResponseMinutes', 150, 30),
]

/** What counts as having left: the whole account, or any of its subscriptions. */
type Leaving = 'ACCOUNT' | 'SUBSCRIPTION'

interface RavenstackBacktest {
  readonly cases: readonly BacktestCase[]
  readonly backtest: Backtest
}

interface Movement {
  readonly accountId: string
  readonly day: Day
  readonly movement: string
  readonly amount: number
}

/**
 * Scores all accounts week by week from the imported signals, each day from what was known by then,
 * and tests the scores on what became of them by the imported movements: churned where the balance
 * fell to nothing (or, of subscriptions, where it fell), renewed on every full year after the account
 * came on which it still had a balance.
 */
export async function ravenstackBacktest(
  pool: pg.Pool,
  state: OrganizationState,
  leaving: Leaving,
): Promise<RavenstackBacktest> {
  const { id } = state.organization
  const movements = await pool.query<Omit<Movement, 'day'> & { date: string }>(
    `SELECT "accountId", day AS date, movement, amount FROM arr_movement
     WHERE "organizationId" = $1 ORDER BY "accountId", day`,
    [id],
  )
  const found = await pool.query<{
    accountId: string
    metric: string
    date: string
    value: number
  }>(
    `SELECT "accountId", metric, day AS date, value FROM health_signal WHERE "organizationId" = $1`,
    [id],
  )
  const signals = found.rows.map(({ date, ...signal }) => ({ ...signal, day: parseDay(date)! }))
  const dated = movements.rows.map(({ date, ...rest }) => ({ ...rest, day: parseDay(date)! }))
  const last = Math.max(...dated.map(({ day }) => day))
  const model = healthModel(viewAt(state, last), RAVENSTACK_SCALES)
  const scores = new Map<string, { day: Day; score: number }[]>()
  const first = Math.min(...signals.map(({ day }) => day))
  for (let day = first; day <= last; day += SCORED_EVERY) {
    const view = viewAt(state, day)
    const { columns } = healthOfAccounts(view, signalColumns(view, signals), model)
    for (const [index, row] of columns.rows.entries()) {
      const score = columns.score[index]!
      if (Number.isNaN(score)) continue
      const accountId = view.accounts.id(row)
      const known = scores.get(accountId) ?? []
      known.push({ day, score })
      scores.set(accountId, known)
    }
  }
  const cases = outcomes(dated, last, leaving).map((outcome) => ({
    ...outcome,
    scores: scores.get(outcome.accountId) ?? [],
  }))
  return { cases, backtest: backtestHealth(cases, model) }
}

function outcomes(
  movements: readonly Movement[],
  last: Day,
  leaving: Leaving,
): readonly Omit<BacktestCase, 'scores'>[] {
  const left: Omit<BacktestCase, 'scores'>[] = []
  const ofAccount = groupBy(movements, ({ accountId }) => accountId)
  for (const [accountId, own] of ofAccount) {
    for (const { day: endedOn, movement } of own) {
      const churned =
        movement === 'CHURN' || (leaving === 'SUBSCRIPTION' && movement === 'CONTRACTION')
      if (churned) left.push({ accountId, outcome: 'CHURNED', endedOn })
    }
    const start = own[0]?.day ?? last
    for (let endedOn = start + YEAR; endedOn <= last; endedOn += YEAR) {
      const balance = own.reduce((sum, { day, amount }) => (day <= endedOn ? sum + amount : sum), 0)
      const lost = left.some((each) => each.accountId === accountId && each.endedOn === endedOn)
      if (balance > 0 && !lost) left.push({ accountId, outcome: 'RENEWED', endedOn })
    }
  }
  return left
}

/** A scale between the value that is worth nothing and the one that is worth everything. */
function scale(
  family: SignalFamily,
  metric: string,
  worst: number,
  best: number,
): Omit<MetricScale, 'figure'> {
  const points = [
    { value: worst, score: 0 },
    { value: best, score: 100 },
  ].toSorted((a, b) => a.value - b.value)
  const direction = worst < best ? 'HIGHER_IS_BETTER' : 'LOWER_IS_BETTER'
  return { family, metric, direction, points }
}
