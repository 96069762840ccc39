import type { SuccessPlanStatus } from '@postscale/domain'
import { Field, ID, InputType } from 'type-graphql'
import { SuccessPlanStatusEnum } from '../../../shared/enums/index.js'
import { DateScalar } from '../../../shared/scalars/index.js'

@InputType({ description: 'Which success plans; what is left out does not restrict.' })
export class SuccessPlanFilter {
  @Field(() => String, {
    nullable: true,
    description: 'A part of the title or the metric, without regard to case and accents.',
  })
  search?: string | null

  @Field(() => [SuccessPlanStatusEnum], {
    nullable: true,
    description: 'Standing at one of these.',
  })
  statuses?: SuccessPlanStatus[] | null

  @Field(() => DateScalar, { nullable: true, description: 'Due on it or later.' })
  dueFrom?: string | null

  @Field(() => DateScalar, { nullable: true, description: 'Due before it.' })
  dueBefore?: string | null

  @Field(() => ID, { nullable: true, description: 'Of this account.' })
  accountId?: string | null

  @Field(() => ID, { nullable: true, description: 'That this seat answers for.' })
  ownerPositionId?: string | null
}
