import type { StakeholderRole } from '@postscale/domain'
import { Field, ID, InputType } from 'type-graphql'
import { StakeholderRoleEnum } from '../../../shared/enums/index.js'

@InputType({ description: 'Which stakeholders; what is left out does not restrict.' })
export class StakeholderFilter {
  @Field(() => String, {
    nullable: true,
    description: 'A part of the name, the title or the e-mail, without regard to case and accents.',
  })
  search?: string | null

  @Field(() => [StakeholderRoleEnum], {
    nullable: true,
    description: 'Who are one of these to us.',
  })
  roles?: StakeholderRole[] | null

  @Field(() => ID, { nullable: true, description: 'Of this account.' })
  accountId?: string | null
}
