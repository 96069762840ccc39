import type { RolloutPhase } from '@postscale/domain'
import { Field, InputType } from 'type-graphql'
import { RolloutPhaseEnum } from '../../../shared/enums/index.js'
import { DateScalar } from '../../../shared/scalars/index.js'

@InputType({ description: 'A thing to be done in a rollout.' })
export class RolloutItemInput {
  @Field(() => RolloutPhaseEnum, { description: 'The phase it belongs to.' })
  phase!: RolloutPhase

  @Field(() => String, { description: 'What is to be done.' })
  title!: string

  @Field(() => DateScalar, { nullable: true, description: 'When it was done.' })
  doneOn?: string | null
}
