import type { MaturityDimension } from '@postscale/domain'
import { Field, Int, ObjectType } from 'type-graphql'
import { EvidenceType } from '../../../shared/evidence/evidence-type.js'
import { MaturityDimensionEnum } from './maturity-dimension-enum.js'

@ObjectType('MaturityDimensionStage', {
  description: 'The stage of maturity by one dimension alone.',
  simpleResolvers: true,
})
export class MaturityDimensionStageType {
  @Field(() => MaturityDimensionEnum, { description: 'The dimension.' })
  dimension!: MaturityDimension

  @Field(() => Int, {
    nullable: true,
    description: 'The stage, 1–5; null when it is not known, which the evidence says.',
  })
  stage!: number | null

  @Field(() => EvidenceType, { description: 'Why.' })
  evidence!: EvidenceType
}
