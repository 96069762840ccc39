import type { Id, OrganizationView, TouchpointKind } from '@postscale/domain'
import { ArgsType, Field, InputType } from 'type-graphql'
import type { RecordedTouchpoint } from '../../time-series/listed-series.js'
import { TouchpointKindEnum } from '../enums.js'
import { ThingRef } from '../external-reference.js'
import { ConnectionArgs } from '../relay/connection-args.js'
import { Connection } from '../relay/connection.js'
import { orderInput, type OrderOf } from '../relay/order-input.js'
import { DateScalar } from '../scalars.js'
import { TouchpointType } from '../types/touchpoint-type.js'
import { oneOfCondition, referenceCondition, seriesFilter } from './series-filter.js'
import type { KeysetPage } from '../relay/keyset-page.js'
import type { TouchpointService } from './series.service.js'

/** A page of touchpoints. */
export const TouchpointConnection = Connection<TouchpointType>(() => TouchpointType, 'Touchpoint')

/** How touchpoints are sorted. */
const TouchpointOrder = orderInput('Touchpoint', { DAY: 'By day.' })

@InputType({ description: 'Which touchpoints; what is left out does not restrict.' })
class TouchpointFilter {
  @Field(() => DateScalar, { nullable: true, description: 'On it or later.' })
  dayFrom?: string | null

  @Field(() => DateScalar, { nullable: true, description: 'Before it.' })
  dayBefore?: string | null

  @Field(() => [TouchpointKindEnum], { nullable: true, description: 'Of one of these kinds.' })
  kinds?: TouchpointKind[] | null

  @Field(() => ThingRef, { nullable: true, description: 'That this person had.' })
  person?: ThingRef | null

  @Field(() => ThingRef, { nullable: true, description: 'With this account.' })
  account?: ThingRef | null
}

/** Which page of which touchpoints. */
@ArgsType()
export class TouchpointArgs extends ConnectionArgs {
  @Field(() => TouchpointFilter, {
    nullable: true,
    description: 'Which touchpoints; all by default.',
  })
  filter?: TouchpointFilter | null

  @Field(() => TouchpointOrder, {
    nullable: true,
    description: 'How they are sorted; the latest first by default.',
  })
  order?: OrderOf<'DAY'> | null
}

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
): Promise<KeysetPage<TouchpointType>> {
  const filter = args.filter ?? {}
  const conditions = [
    ...seriesFilter(view, filter),
    ...oneOfCondition('t.kind', filter.kinds),
    ...referenceCondition(view, 't."personId" =', 'person', filter.person),
  ]
  const toNode = (recorded: RecordedTouchpoint) => new TouchpointType(view, recorded)
  return service.page(view, accountId, conditions, args, toNode)
}
