import type { Segment } from '@postscale/domain'
import { Field, ObjectType } from 'type-graphql'
import { SegmentEnum } from '../../../shared/enums/index.js'
import { EvidenceType } from '../../../shared/evidence/evidence-type.js'
import { NonNegativeIntScalar } from '../../../shared/scalars/index.js'
import { ResponsibilityCellType } from './responsibility-cell-type.js'

@ObjectType('Responsibilities', {
  description: 'Who answers for what, by segment (PM “Responsibilities”).',
  simpleResolvers: true,
})
export class ResponsibilitiesType {
  @Field(() => [SegmentEnum], { description: 'Segments with customers.' })
  segments!: readonly Segment[]

  @Field(() => [ResponsibilityCellType], {
    description:
      'Each of the nine responsibilities in each segment, responsibility by responsibility.',
  })
  cells!: ResponsibilityCellType[]

  @Field(() => NonNegativeIntScalar, { description: 'Cells in which some customer has nobody.' })
  gaps!: number

  @Field(() => NonNegativeIntScalar, {
    description: 'Cells in which more than one role family answers.',
  })
  doubles!: number

  @Field(() => EvidenceType, { description: 'Why.' })
  evidence!: EvidenceType
}
