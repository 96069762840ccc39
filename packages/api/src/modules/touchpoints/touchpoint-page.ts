import type { Id, OrganizationView } from '@postscale/domain'
import { oneOfCondition } from '../health-signals/series/one-of-condition.js'
import { referenceCondition } from '../health-signals/series/reference-condition.js'
import { seriesFilter } from '../health-signals/series/series-filter.js'
import type { SeriesPage } from '../health-signals/series/series-page.js'
import type { TouchpointArgs } from './inputs/touchpoint-args.js'
import type { TouchpointService } from './touchpoint.service.js'
import type { RecordedTouchpoint } from './touchpoint-series.js'
import { TouchpointType } from './types/touchpoint-type.js'

/**
 * A page of touchpoints.
 *
 * @param accountId null for the whole organization.
 */
export function touchpointPage(
  service: TouchpointService,
  view: OrganizationView,
  accountId: Id | null,
  args: TouchpointArgs,
): Promise<SeriesPage<TouchpointType>> {
  const filter = args.filter ?? {}
  const conditions = [
    ...seriesFilter(filter),
    ...oneOfCondition('t.kind', filter.kinds),
    ...referenceCondition('t."personId" =', 'Person', filter.personId, 'personId'),
  ]
  const toNode = (recorded: RecordedTouchpoint) => new TouchpointType(view, recorded)
  return service.page(view, accountId, conditions, args, toNode)
}
