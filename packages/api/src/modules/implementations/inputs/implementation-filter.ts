import type { ImplementationStatus } from '@postscale/domain'
import { Field, ID, InputType } from 'type-graphql'
import { ImplementationStatusEnum } from '../../../shared/enums/index.js'

@InputType({ description: 'Which onboarding projects; what is left out does not restrict.' })
export class ImplementationFilter {
  @Field(() => [ImplementationStatusEnum], {
    nullable: true,
    description: 'Standing at one of these.',
  })
  statuses?: ImplementationStatus[] | null

  @Field(() => ID, { nullable: true, description: 'Of this account.' })
  accountId?: string | null

  @Field(() => ID, { nullable: true, description: 'That this seat has.' })
  positionId?: string | null
}
