import type { Band, RoleFamily } from '@postscale/domain'
import { Field, ID, InputType } from 'type-graphql'
import { BandEnum, RoleFamilyEnum } from '../../../shared/enums/index.js'

@InputType({ description: 'Which seats; what is left out does not restrict.' })
export class SeatCapacityFilter {
  @Field(() => [BandEnum], { nullable: true, description: 'As full as one of these.' })
  bands?: Band[] | null

  @Field(() => [RoleFamilyEnum], { nullable: true, description: 'With a role of these families.' })
  families?: RoleFamily[] | null

  @Field(() => ID, { nullable: true, description: 'Of this team.' })
  teamId?: string | null

  @Field(() => Boolean, {
    nullable: true,
    defaultValue: true,
    description: 'Whether the teams below `teamId` count too.',
  })
  withBranch?: boolean | null

  @Field(() => Boolean, {
    nullable: true,
    description: 'True: seats that nobody sits in; false: seats that somebody sits in.',
  })
  isOpen?: boolean | null
}
