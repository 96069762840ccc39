import type { RoleFamily } from '@postscale/domain'
import { Field, ID, InputType } from 'type-graphql'
import { RoleFamilyEnum } from '../../../shared/enums/index.js'

@InputType({ description: 'Which people; what is left out does not restrict.' })
export class PersonFilter {
  @Field(() => String, {
    nullable: true,
    description: 'A part of the name or the e-mail, without regard to case and accents.',
  })
  search?: string | null

  @Field(() => ID, { nullable: true, description: 'With a seat in this team.' })
  teamId?: string | null

  @Field(() => Boolean, {
    nullable: true,
    defaultValue: true,
    description: 'Whether the teams below `teamId` count too.',
  })
  withBranch?: boolean | null

  @Field(() => [RoleFamilyEnum], {
    nullable: true,
    description: 'With a seat whose role is of these families.',
  })
  families?: RoleFamily[] | null

  @Field(() => Boolean, {
    nullable: true,
    description: 'True: without any seat; false: with at least one.',
  })
  unseated?: boolean | null
}
