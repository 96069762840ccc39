import { Field, InputType } from 'type-graphql'
import { CompetitionInput } from './competition-input.js'
import { ReadinessInput } from './readiness-input.js'
import { SegmentCustomersInput } from './segment-customers-input.js'

@InputType({
  description:
    'What the selection of a service model cannot know by itself. What is left out is not known.',
})
export class ServiceModelFactsInput {
  @Field(() => [CompetitionInput], {
    nullable: true,
    description: 'The competition in each segment; without it that step does not vote.',
  })
  competition?: CompetitionInput[] | null

  @Field(() => [SegmentCustomersInput], {
    nullable: true,
    description: 'Customers to come in each segment; twice today’s by default.',
  })
  projectedCustomers?: SegmentCustomersInput[] | null

  @Field(() => ReadinessInput, {
    nullable: true,
    description: 'What stands already.',
  })
  readiness?: ReadinessInput | null
}
