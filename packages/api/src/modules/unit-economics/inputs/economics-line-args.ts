import { ArgsType, Field } from 'type-graphql'
import { ConnectionArgs } from '../../../shared/relay/connection-args.js'
import type { OrderOf } from '../../../shared/relay/order-input.js'
import { AccountFilter } from '../../accounts/inputs/account-filter.js'
import { EconomicsLineOrder, type EconomicsOrderField } from './economics-line-order.js'

/** Which page of which lines. */
@ArgsType()
export class EconomicsLineArgs extends ConnectionArgs {
  @Field(() => AccountFilter, {
    nullable: true,
    description: 'Which accounts, where there is a line for each; all by default.',
  })
  filter?: AccountFilter | null

  @Field(() => EconomicsLineOrder, {
    nullable: true,
    description: 'How they are sorted; the largest share first by default.',
  })
  order?: OrderOf<EconomicsOrderField> | null
}
