import type { HealthLevel } from '@postscale/domain'
import { ArgsType, Field } from 'type-graphql'
import { ConnectionArgs } from '../../../shared/relay/connection-args.js'
import type { OrderOf } from '../../../shared/relay/order-input.js'
import { AccountLists } from '../../../graphql/lists/entity-lists.js'
import { HealthLevelEnum } from '../types/health-level-enum.js'
import { HealthOrder, type HealthOrderField } from './health-order.js'

/** Which page of which accounts, by their health. */
@ArgsType()
export class HealthAccountArgs extends ConnectionArgs {
  @Field(() => [HealthLevelEnum], {
    nullable: 'itemsAndList',
    description:
      'Of one of these levels; null stands for accounts without a score. All by default.',
  })
  levels?: readonly (HealthLevel | null)[] | null

  @Field(() => AccountLists.Filter, {
    nullable: true,
    description: 'Which accounts; all by default.',
  })
  filter?: object | null

  @Field(() => HealthOrder, {
    nullable: true,
    description: 'How they are sorted; the lowest score first by default.',
  })
  order?: OrderOf<HealthOrderField> | null
}
