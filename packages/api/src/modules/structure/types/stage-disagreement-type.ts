import type { EvolutionStage, StageMeasure } from '@postscale/domain'
import { Field, Int, ObjectType } from 'type-graphql'
import { EvidenceType } from '../../../shared/evidence/evidence-type.js'
import { StageMeasureEnum } from './stage-measure-enum.js'

@ObjectType('StageDisagreement', {
  description: 'A measure that tells another stage than the customers do.',
  simpleResolvers: true,
})
export class StageDisagreementType {
  @Field(() => StageMeasureEnum, { description: 'The measure.' })
  measure!: StageMeasure

  @Field(() => Int, { description: 'The stage that it tells, 1–4.' })
  stage!: EvolutionStage

  @Field(() => Int, { description: 'Stages ahead of the customers; negative is behind them.' })
  ahead!: number

  @Field(() => EvidenceType, { description: 'Why.' })
  evidence!: EvidenceType
}
