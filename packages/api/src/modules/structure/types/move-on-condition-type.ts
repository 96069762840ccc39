import type { EvolutionStage, MoveOnConditionId, MoveOnStatus } from '@postscale/domain'
import { Field, Int, ObjectType } from 'type-graphql'
import { EvidenceType } from '../../../shared/evidence/evidence-type.js'
import { MoveOnConditionEnum } from './move-on-condition-enum.js'
import { MoveOnStatusEnum } from './move-on-status-enum.js'

@ObjectType('MoveOnCondition', {
  description: 'A condition that ends a stage, as it stands (TS “Evolution path”).',
  simpleResolvers: true,
})
export class MoveOnConditionType {
  @Field(() => MoveOnConditionEnum, { description: 'The condition.' })
  id!: MoveOnConditionId

  @Field(() => Int, { description: 'The stage that it ends, 1–4.' })
  stage!: EvolutionStage

  @Field(() => MoveOnStatusEnum, { description: 'Whether it holds.' })
  status!: MoveOnStatus

  @Field(() => EvidenceType, { description: 'Why.' })
  evidence!: EvidenceType
}
