import type { EvolutionStage } from '@postscale/domain'
import { Field, Int, ObjectType } from 'type-graphql'
import { EvidenceType } from '../../../shared/evidence/evidence-type.js'
import { MoveOnConditionType } from './move-on-condition-type.js'
import { StageDisagreementType } from './stage-disagreement-type.js'
import { StageReadingType } from './stage-reading-type.js'

@ObjectType('Stage', {
  description:
    'Where a team stands on its way: 1 startup, 2 early scale, 3 scaled, 4 mature (TS “Evolution path”).',
  simpleResolvers: true,
})
export class StageType {
  @Field(() => Int, { description: 'The stage by the number of customers, 1–4.' })
  stage!: EvolutionStage

  @Field(() => [StageReadingType], { description: 'By customers, headcount, GRR and NRR.' })
  readings!: StageReadingType[]

  @Field(() => [StageDisagreementType], { description: 'The measures that tell another stage.' })
  disagreements!: StageDisagreementType[]

  @Field(() => [MoveOnConditionType], { description: 'The conditions that end the stage.' })
  moveOn!: MoveOnConditionType[]

  @Field(() => Boolean, { description: 'Whether any of them holds.' })
  due!: boolean

  @Field(() => EvidenceType, { description: 'Why.' })
  evidence!: EvidenceType
}
