import {
  readable,
  type EconomicsGroup,
  type EconomicsGrouping,
  type LogoRetentionOf,
  type OrganizationView,
  type UnitEconomicsOptions,
} from '@postscale/domain'
import type { RetentionService } from '../retention/retention.service.js'

/** Tells the retention of a group. */
type RetentionOf = NonNullable<UnitEconomicsOptions['retentionOf']>

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
  #retentionOf(view: OrganizationView, groupBy: EconomicsGrouping): RetentionOf {
    const { accounts } = view
    // Retention is not told by region.
    if (groupBy === 'REGION') return () => null
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

  /** Logo retention of the same months by segment; none from too short a record. */
  #logoRetentionOf(view: OrganizationView): LogoRetentionOf {
    const groups = this.#retention.lastYear(view, 'SEGMENT')
    return (segment) => {
      const ofSegment = groups.get(segment)
      if (ofSegment === undefined || readable(ofSegment.grr) === null) return null
      return ofSegment.logoRetention.value
    }
  }

  /** Both, as the domain asks for them. */
  optionsFor(view: OrganizationView, groupBy: EconomicsGrouping): UnitEconomicsOptions {
    return {
      retentionOf: this.#retentionOf(view, groupBy),
      logoRetentionOf: this.#logoRetentionOf(view),
    }
  }
}
