import { Field, ID, InputType } from 'type-graphql'
import { WriteInput } from '../../plans/inputs/write-input.js'

@InputType({ description: 'Which movements between tiers to apply, and how.' })
export class ApplyTierMovementsInput extends WriteInput {
  @Field(() => [ID], {
    nullable: true,
    description: 'Only the movements of these accounts; all by default.',
  })
  accountIds?: string[] | null
}
