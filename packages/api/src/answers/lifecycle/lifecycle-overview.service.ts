import {
  type AccountFacts,
  customersOf,
  healthModel,
  LIFECYCLE_STAGES,
  LIFECYCLE_WARNINGS,
  lifecycleOf,
  type LifecycleStage,
  type LifecycleWarningKey,
  NO_STAGE_REASONS,
  type NoStageReason,
  type OrganizationView,
  type Segment,
  SEGMENTS,
  type SignalColumns,
  TOUCHPOINT_KINDS,
  type TouchpointColumns,
} from '@postscale/domain'
import { type AccountSeriesService, remembered } from '../../time-series/account-series.service.js'

/** Accounts of one segment in one stage. */
export interface LifecycleCell {
  /** Null where there is none. */
  readonly stage: LifecycleStage | null
  /** Why there is none. */
  readonly noStage: NoStageReason | null
  readonly segment: Segment
  readonly accounts: number
  readonly revenue: number
  readonly warnings: Readonly<Record<LifecycleWarningKey, number>>
}

interface OpenCell {
  accounts: number
  revenue: number
  readonly warnings: Record<LifecycleWarningKey, number>
}

/** Accounts between two breaths: a long list must not hold up other requests. */
const breath = 500

/** Tells where all accounts stand in their lives; once for a view. */
export class LifecycleOverviewService {
  readonly #series: AccountSeriesService
  readonly #known = new WeakMap<OrganizationView, Promise<readonly LifecycleCell[]>>()

  constructor(series: AccountSeriesService) {
    this.#series = series
  }

  /** By stage, in the order of a customer's life, and segment; only where there are accounts. */
  cells(view: OrganizationView): Promise<readonly LifecycleCell[]> {
    return remembered(this.#known, view, async () => {
      const [signals, touchpoints] = await Promise.all([
        this.#series.signals(view),
        this.#series.touchpoints(view),
      ])
      const factsOf = factsByRow(signals, touchpoints)
      const model = healthModel(view)
      const customers = customersOf(view)
      const cells = new Map<string, OpenCell>()
      for (const [index, row] of view.accounts.rows.entries()) {
        if (index % breath === breath - 1) await nextTurn()
        const { stage, noStage, warnings } = lifecycleOf(view, row, factsOf(row), model)
        const name = `${stage ?? noStage} ${view.accounts.segment(row)}`
        const cell = cells.get(name) ?? emptyCell()
        cells.set(name, cell)
        cell.accounts += 1
        cell.revenue += customers.revenueOf(row)
        for (const { key } of warnings) cell.warnings[key] += 1
      }
      const cellsOf = (stage: LifecycleStage | null, noStage: NoStageReason | null) =>
        SEGMENTS.flatMap((segment) => {
          const cell = cells.get(`${stage ?? noStage} ${segment}`)
          return cell === undefined ? [] : [{ stage, noStage, segment, ...cell }]
        })
      return [
        ...LIFECYCLE_STAGES.flatMap((stage) => cellsOf(stage, null)),
        ...NO_STAGE_REASONS.flatMap((noStage) => cellsOf(null, noStage)),
      ]
    })
  }
}

function emptyCell(): OpenCell {
  const none = Object.fromEntries(LIFECYCLE_WARNINGS.map((key) => [key, 0]))
  return { accounts: 0, revenue: 0, warnings: none as Record<LifecycleWarningKey, number> }
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
