import type { RolloutPhase } from '@postscale/domain'
import { Field, ObjectType } from 'type-graphql'
import { RolloutPhaseEnum } from '../../../shared/enums/index.js'
import { DateScalar } from '../../../shared/scalars/index.js'

@ObjectType('RolloutItem', {
  description: 'A thing to be done in a rollout.',
  simpleResolvers: true,
})
export class RolloutItemType {
  @Field(() => RolloutPhaseEnum, { description: 'The phase it belongs to.' })
  phase!: RolloutPhase

  @Field(() => String, { description: 'What is to be done.' })
  title!: string

  @Field(() => DateScalar, { nullable: true, description: 'When it was done; null until then.' })
  doneOn!: string | null
}
