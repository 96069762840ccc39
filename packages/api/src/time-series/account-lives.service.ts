import {
  type AccountFacts,
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

/** Accounts between two breaths: a long list must not hold up other requests. */
const breath = 500

/** Tells where all accounts stand in their lives; once for a view. */
export class AccountLivesService {
  readonly #series: AccountSeriesService
  readonly #known = new WeakMap<OrganizationView, Promise<AccountLives>>()

  constructor(series: AccountSeriesService) {
    this.#series = series
  }

  accounts(view: OrganizationView): Promise<AccountLives> {
    return remembered(this.#known, view, async () => {
      const [signals, touchpoints] = await Promise.all([
        this.#series.signals(view),
        this.#series.touchpoints(view),
      ])
      const factsOf = factsByRow(signals, touchpoints)
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
