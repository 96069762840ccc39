import { ArgsType, Field } from 'type-graphql'
import { ConnectionArgs } from '../../../shared/relay/connection-args.js'
import type { OrderOf } from '../../../shared/relay/order-input.js'
import type { AccountOrderField } from '../account-order-field.js'
import { AccountFilter } from './account-filter.js'
import { AccountOrder } from './account-order.js'

/** Which page of which accounts. */
@ArgsType()
export class AccountArgs extends ConnectionArgs {
  @Field(() => AccountFilter, { nullable: true, description: 'Which accounts; all by default.' })
  filter?: AccountFilter | null

  @Field(() => AccountOrder, {
    nullable: true,
    description: 'How they are sorted; the largest annual contract value first by default.',
  })
  order?: OrderOf<AccountOrderField> | null
}
