import type { Id, OrganizationView } from '@postscale/domain'
import type { HealthSignalService } from './health-signal.service.js'
import type { RecordedHealthSignal } from './health-signal-series.js'
import type { HealthSignalArgs } from './inputs/health-signal-args.js'
import { oneOfCondition } from './series/one-of-condition.js'
import { seriesFilter } from './series/series-filter.js'
import type { SeriesPage } from './series/series-page.js'
import { HealthSignalType } from './types/health-signal-type.js'

/**
 * A page of health signals.
 *
 * @param accountId null for the whole organization.
 */
export function healthSignalPage(
  service: HealthSignalService,
  view: OrganizationView,
  accountId: Id | null,
  args: HealthSignalArgs,
): Promise<SeriesPage<HealthSignalType>> {
  const filter = args.filter ?? {}
  const conditions = [
    ...seriesFilter(filter),
    ...oneOfCondition('t.family', filter.families),
    ...oneOfCondition('t.metric', filter.metrics),
  ]
  const toNode = (recorded: RecordedHealthSignal) => new HealthSignalType(view, recorded)
  return service.page(view, accountId, conditions, args, toNode)
}
