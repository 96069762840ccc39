import { Field, ObjectType } from 'type-graphql'
import { Money } from '../../../shared/money/money.js'
import { RenewalSumType } from './renewal-sum-type.js'
import { PositionType, TeamType } from '../../../graphql/types.js'

@ObjectType('RenewalOwner', {
  description: 'Who answers for open renewals; neither a seat nor a team where nobody does.',
  simpleResolvers: true,
})
export class RenewalOwnerType {
  @Field(() => PositionType, { nullable: true, description: 'The seat; null without one.' })
  position!: PositionType | null

  @Field(() => TeamType, { nullable: true, description: 'The team that pools them; null without.' })
  team!: TeamType | null

  @Field(() => String, {
    nullable: true,
    description: 'The seat’s title or the team’s name; null where nobody answers.',
  })
  name!: string | null

  @Field(() => Boolean, { description: 'Whether it is a seat that nobody sits in.' })
  vacant!: boolean

  @Field(() => RenewalSumType, { description: 'The open contracts.' })
  sum!: RenewalSumType

  @Field(() => Money, { description: 'What is counted on a year, by the weight of their health.' })
  weighted!: Money
}
