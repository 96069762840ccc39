import type { RoleFamily } from '@postscale/domain'
import { Field, ID, InputType } from 'type-graphql'
import { RoleFamilyEnum } from '../../../shared/enums/index.js'

@InputType({ description: 'Which seats; what is left out does not restrict.' })
export class PositionFilter {
  @Field(() => ID, { nullable: true, description: 'Seats of this team.' })
  teamId?: string | null

  @Field(() => Boolean, {
    nullable: true,
    defaultValue: true,
    description: 'Whether the teams below `teamId` count too.',
  })
  withBranch?: boolean | null

  @Field(() => [RoleFamilyEnum], { nullable: true, description: 'With a role of these families.' })
  families?: RoleFamily[] | null

  @Field(() => ID, { nullable: true, description: 'With this role.' })
  roleId?: string | null

  @Field(() => Boolean, {
    nullable: true,
    description: 'True: seats that nobody sits in; false: seats that somebody sits in.',
  })
  isOpen?: boolean | null

  @Field(() => String, {
    nullable: true,
    description: 'A part of the title, without regard to case and accents.',
  })
  search?: string | null
}
