import {
  customersOf,
  LIFECYCLE_STAGES,
  LIFECYCLE_WARNINGS,
  type LifecycleStage,
  type LifecycleWarningKey,
  NO_STAGE_REASONS,
  type NoStageReason,
  type OrganizationView,
  type Segment,
  SEGMENTS,
} from '@postscale/domain'
import type { AccountLivesService } from './account-lives.service.js'
import { remembered } from '../../time-series/account-series.service.js'

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

/** Counts accounts by where they stand in their lives; once for a view. */
export class LifecycleOverviewService {
  readonly #lives: AccountLivesService
  readonly #known = new WeakMap<OrganizationView, Promise<readonly LifecycleCell[]>>()

  constructor(lives: AccountLivesService) {
    this.#lives = lives
  }

  /** By stage, in the order of a customer's life, and segment; only where there are accounts. */
  cells(view: OrganizationView): Promise<readonly LifecycleCell[]> {
    return remembered(this.#known, view, async () => {
      const lives = await this.#lives.accounts(view)
      const customers = customersOf(view)
      const cells = new Map<string, OpenCell>()
      for (const row of view.accounts.rows) {
        const name = `${lives.stageOf(row) ?? lives.noStageOf(row)} ${view.accounts.segment(row)}`
        const cell = cells.get(name) ?? emptyCell()
        cells.set(name, cell)
        cell.accounts += 1
        cell.revenue += customers.revenueOf(row)
        for (const key of lives.warningsOf(row)) cell.warnings[key] += 1
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
