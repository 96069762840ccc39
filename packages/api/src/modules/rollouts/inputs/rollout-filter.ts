import type { RolloutPhase, ServiceModel } from '@postscale/domain'
import { Field, InputType } from 'type-graphql'
import { RolloutPhaseEnum, ServiceModelEnum } from '../../../shared/enums/index.js'
import { DateScalar } from '../../../shared/scalars/index.js'

@InputType({ description: 'Which rollouts; what is left out does not restrict.' })
export class RolloutFilter {
  @Field(() => [RolloutPhaseEnum], { nullable: true, description: 'In one of these phases.' })
  phases?: RolloutPhase[] | null

  @Field(() => [ServiceModelEnum], { nullable: true, description: 'To one of these models.' })
  serviceModels?: ServiceModel[] | null

  @Field(() => DateScalar, { nullable: true, description: 'Started on it or later.' })
  startFrom?: string | null

  @Field(() => DateScalar, { nullable: true, description: 'Started before it.' })
  startBefore?: string | null
}
