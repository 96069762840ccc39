import {
  readable,
  type EconomicsGroup,
  type EconomicsGrouping,
  type OrganizationView,
  type UnitEconomicsOptions,
} from '@postscale/domain'
import type { RetentionService } from '../retention/retention.service.js'

/** Tells the retention of a group. */
export type RetentionOf = NonNullable<UnitEconomicsOptions['retentionOf']>

/** What unit economics are told of retention. */
export class UnitEconomicsService {
  readonly #retention: RetentionService

  constructor(retention: RetentionService) {
    this.#retention = retention
  }

  /**
   * Gross revenue retention of the last 12 ended months by group. One account alone keeps all or
   * nothing: it is judged by its segment's.
   */
  retentionOf(view: OrganizationView, groupBy: EconomicsGrouping): RetentionOf {
    const { accounts } = view
    const groups = this.#retention.lastYear(view, groupBy === 'ACCOUNT' ? 'SEGMENT' : groupBy)
    const keyOf = ({ by, key }: EconomicsGroup): string | null => {
      if (by !== 'ACCOUNT' || key === null) return key
      const row = accounts.rowOf(key)
      return row === -1 ? null : accounts.segment(row)
    }
    return (group) => {
      const ofGroup = groups.get(keyOf(group))
      return ofGroup === undefined ? null : readable(ofGroup.grr)
    }
  }
}
