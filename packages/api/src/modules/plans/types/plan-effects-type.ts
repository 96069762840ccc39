import { Field, ObjectType } from 'type-graphql'
import { Money } from '../../../shared/money/money.js'
import { DateScalar } from '../../../shared/scalars/index.js'
import { CapacityEffectType } from './capacity-effect-type.js'

@ObjectType('PlanEffects', {
  description: 'What a plan does to capacity and cost, on one day.',
  simpleResolvers: true,
})
export class PlanEffectsType {
  @Field(() => DateScalar, {
    description:
      'The day: today, or the latest effective day of the plan when that is in the future.',
  })
  asOf!: string

  @Field(() => [CapacityEffectType], { description: 'The teams’ role families that differ.' })
  capacity!: CapacityEffectType[]

  @Field(() => Money, { description: 'Loaded cost a year of the people in seats, before.' })
  costBefore!: Money

  @Field(() => Money, { description: 'Loaded cost a year of the people in seats, after.' })
  costAfter!: Money
}
