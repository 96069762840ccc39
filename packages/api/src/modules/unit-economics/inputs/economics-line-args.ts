import { ArgsType, Field } from 'type-graphql'
import { ConnectionArgs } from '../../../shared/relay/connection-args.js'
import type { OrderOf } from '../../../shared/relay/order-input.js'
import { AccountLists } from '../../../graphql/lists/entity-lists.js'
import { EconomicsLineOrder, type EconomicsOrderField } from './economics-line-order.js'

/** Which page of which lines. */
@ArgsType()
export class EconomicsLineArgs extends ConnectionArgs {
  @Field(() => AccountLists.Filter, {
    nullable: true,
    description: 'Which accounts, where there is a line for each; all by default.',
  })
  filter?: object | null

  @Field(() => EconomicsLineOrder, {
    nullable: true,
    description: 'How they are sorted; the largest share first by default.',
  })
  order?: OrderOf<EconomicsOrderField> | null
}
