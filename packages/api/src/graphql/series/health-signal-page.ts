import type { Id, OrganizationView, SignalFamily } from '@postscale/domain'
import { ArgsType, Field, InputType } from 'type-graphql'
import type { RecordedHealthSignal } from '../../time-series/listed-series.js'
import { SignalFamilyEnum } from '../enums.js'
import { ThingRef } from '../external-reference.js'
import { ConnectionArgs } from '../relay/connection-args.js'
import { Connection } from '../relay/connection.js'
import { orderInput, type OrderOf } from '../relay/order-input.js'
import { DateScalar } from '../scalars.js'
import { HealthSignalType } from '../types/health-signal-type.js'
import { oneOfCondition, seriesFilter } from './series-filter.js'
import type { KeysetPage } from '../relay/keyset-page.js'
import type { HealthSignalService } from './series.service.js'

/** A page of health signals. */
export const HealthSignalConnection = Connection<HealthSignalType>(
  () => HealthSignalType,
  'HealthSignal',
)

/** How health signals are sorted. */
const HealthSignalOrder = orderInput('HealthSignal', { DAY: 'By day.' })

@InputType({ description: 'Which health signals; what is left out does not restrict.' })
class HealthSignalFilter {
  @Field(() => DateScalar, { nullable: true, description: 'Measured on it or later.' })
  dayFrom?: string | null

  @Field(() => DateScalar, { nullable: true, description: 'Measured before it.' })
  dayBefore?: string | null

  @Field(() => [SignalFamilyEnum], { nullable: true, description: 'Of one of these families.' })
  families?: SignalFamily[] | null

  @Field(() => [String], {
    nullable: true,
    description: 'Of one of these metrics, as they are named in the health model.',
  })
  metrics?: string[] | null

  @Field(() => ThingRef, { nullable: true, description: 'Of this account.' })
  account?: ThingRef | null
}

/** Which page of which health signals. */
@ArgsType()
export class HealthSignalArgs extends ConnectionArgs {
  @Field(() => HealthSignalFilter, {
    nullable: true,
    description: 'Which health signals; all by default.',
  })
  filter?: HealthSignalFilter | null

  @Field(() => HealthSignalOrder, {
    nullable: true,
    description: 'How they are sorted; the latest first by default.',
  })
  order?: OrderOf<'DAY'> | null
}

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
): Promise<KeysetPage<HealthSignalType>> {
  const filter = args.filter ?? {}
  const conditions = [
    ...seriesFilter(view, filter),
    ...oneOfCondition('t.family', filter.families),
    ...oneOfCondition('t.metric', filter.metrics),
  ]
  const toNode = (recorded: RecordedHealthSignal) => new HealthSignalType(view, recorded)
  return service.page(view, accountId, conditions, args, toNode)
}
