import type { EvolutionStage, StageMeasure } from '@postscale/domain'
import { Field, Float, Int, ObjectType } from 'type-graphql'
import { EvidenceType } from '../../../shared/evidence/evidence-type.js'
import { StageMeasureEnum } from './stage-measure-enum.js'

@ObjectType('StageReading', {
  description: 'The stage by one measure (TS “Evolution path”).',
  simpleResolvers: true,
})
export class StageReadingType {
  @Field(() => StageMeasureEnum, { description: 'The measure.' })
  measure!: StageMeasure

  @Field(() => Float, {
    nullable: true,
    description: 'Customers, people, or a fraction; null when not known.',
  })
  value!: number | null

  @Field(() => Int, {
    nullable: true,
    description: 'The stage, 1–4; null when the value is not known.',
  })
  stage!: EvolutionStage | null

  @Field(() => String, {
    nullable: true,
    description: 'Why there is no stage, in the language of the request; null when there is one.',
  })
  reason!: string | null

  @Field(() => EvidenceType, { description: 'Why.' })
  evidence!: EvidenceType
}
