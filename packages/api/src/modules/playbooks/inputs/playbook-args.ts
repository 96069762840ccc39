import { ArgsType, Field } from 'type-graphql'
import { ConnectionArgs } from '../../../shared/relay/connection-args.js'
import type { OrderOf } from '../../../shared/relay/order-input.js'
import { PlaybookFilter } from './playbook-filter.js'
import { PlaybookOrder } from './playbook-order.js'

/** Which page of which playbooks. */
@ArgsType()
export class PlaybookArgs extends ConnectionArgs {
  @Field(() => PlaybookFilter, { nullable: true, description: 'Which playbooks; all by default.' })
  filter?: PlaybookFilter | null

  @Field(() => PlaybookOrder, {
    nullable: true,
    description: 'How they are sorted; by stage by default.',
  })
  order?: OrderOf<'STAGE' | 'NAME'> | null
}
