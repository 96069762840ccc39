import { Field, ObjectType } from 'type-graphql'
import { Money } from '../../../shared/money/money.js'
import { NonNegativeIntScalar } from '../../../shared/scalars/index.js'

@ObjectType('PipelineSum', {
  description: 'Opportunities, and the growth that they stand for.',
  simpleResolvers: true,
})
export class PipelineSumType {
  @Field(() => NonNegativeIntScalar, { description: 'Opportunities.' })
  opportunities!: number

  @Field(() => Money, { description: 'Growth of annual contract value.' })
  amount!: Money
}
