import type { TeamKind } from '@postscale/domain'
import { Field, ID, InputType } from 'type-graphql'
import { TeamKindEnum } from '../../../shared/enums/index.js'

@InputType({ description: 'Which teams; what is left out does not restrict.' })
export class TeamFilter {
  @Field(() => [TeamKindEnum], { nullable: true, description: 'Of one of these kinds.' })
  kinds?: TeamKind[] | null

  @Field(() => String, {
    nullable: true,
    description: 'A part of the name, without regard to case and accents.',
  })
  search?: string | null

  @Field(() => ID, { nullable: true, description: 'This team and everything below it.' })
  branchOf?: string | null
}
