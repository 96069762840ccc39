import {
  type AccountFacts,
  type AccountsHealth,
  healthModel,
  LIFECYCLE_STAGES,
  LIFECYCLE_WARNINGS,
  lifeStanding,
  type LifecycleStage,
  type LifecycleWarningKey,
  NO_STAGE_REASONS,
  type NoStageReason,
  type OrganizationView,
  type SignalColumns,
  TOUCHPOINT_KINDS,
  type TouchpointColumns,
} from '@postscale/domain'
import { type AccountSeriesService, remembered } from './account-series.service.js'

/** Where all live accounts stand in their lives, by row; the same that `lifecycleOf` says of one. */
interface AccountLives {
  /** Null where there is none. */
  stageOf(row: number): LifecycleStage | null
  /** Why there is none. */
  noStageOf(row: number): NoStageReason | null
  warningsOf(row: number): readonly LifecycleWarningKey[]
}

/** Who has scored all accounts. */
interface HealthOfAccounts {
  accounts(view: OrganizationView): Promise<AccountsHealth>
}

/** Accounts between two breaths: a long list must not hold up other requests. */
const breath = 500

/** Tells where all accounts stand in their lives; once for a view. */
export class AccountLivesService {
  readonly #series: AccountSeriesService
  readonly #health: HealthOfAccounts
  readonly #known = new WeakMap<OrganizationView, Promise<AccountLives>>()

  constructor(series: AccountSeriesService, health: HealthOfAccounts) {
    this.#series = series
    this.#health = health
  }

  accounts(view: OrganizationView): Promise<AccountLives> {
    return remembered(this.#known, view, async () => {
      const [signals, touchpoints, health] = await Promise.all([
        this.#series.signals(view),
        this.#series.touchpoints(view),
        this.#health.accounts(view),
      ])
      const factsOf = factsByRow(signals, touchpoints, health)
      const model = healthModel(view)
      const { rowCount } = view.state.accounts
      const stages = new Int8Array(rowCount).fill(-1)
      const reasons = new Int8Array(rowCount).fill(-1)
      const warned = new Uint16Array(rowCount)
      for (const [index, row] of view.accounts.rows.entries()) {
        if (index % breath === breath - 1) await nextTurn()
        const { stage, noStage, warnings } = lifeStanding(view, row, factsOf(row), model)
        if (stage !== null) stages[row] = LIFECYCLE_STAGES.indexOf(stage)
        if (noStage !== null) reasons[row] = NO_STAGE_REASONS.indexOf(noStage)
        for (const { key } of warnings) warned[row]! |= 1 << LIFECYCLE_WARNINGS.indexOf(key)
      }
      return {
        stageOf: (row) => LIFECYCLE_STAGES[stages[row]!] ?? null,
        noStageOf: (row) => NO_STAGE_REASONS[reasons[row]!] ?? null,
        warningsOf: (row) =>
          LIFECYCLE_WARNINGS.filter((_, place) => (warned[row]! & (1 << place)) !== 0),
      }
    })
  }
}

function nextTurn(): Promise<void> {
  return new Promise((resolve) => {
    setImmediate(resolve)
  })
}

/**
 * The facts of one account after another out of columns. Both columns ascend by account, so that rows
 * asked for in ascending order cost one pass.
 */
function factsByRow(
  signals: SignalColumns,
  touchpoints: TouchpointColumns | null,
  health: AccountsHealth,
): (row: number) => AccountFacts {
  const signalsOf = rangesOf(signals.accountRow)
  const contactsOf = touchpoints && rangesOf(touchpoints.accountRow)
  return (row) => ({
    level: health.levelOf(row),
    signals: signalsOf(row, (at) => ({
      metric: signals.metricNames[signals.metric[at]!]!,
      day: signals.day[at]!,
      value: signals.value[at]!,
    })),
    touchpoints:
      touchpoints &&
      contactsOf!(row, (at) => ({
        day: touchpoints.day[at]!,
        kind: TOUCHPOINT_KINDS[touchpoints.kind[at]!]!,
      })),
  })
}

/** Reads the places of a row that is later than all that were asked for before. */
function rangesOf(accountRow: Int32Array) {
  let at = 0
  return <T>(row: number, read: (at: number) => T): readonly T[] => {
    const found: T[] = []
    while ((accountRow[at] ?? Infinity) < row) at += 1
    for (; accountRow[at] === row; at += 1) found.push(read(at))
    return found
  }
}
