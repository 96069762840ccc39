import type { NamedResponsibility, ResponsibilityStatus, Segment } from '@postscale/domain'
import { Field, ObjectType } from 'type-graphql'
import { SegmentEnum } from '../../../shared/enums/index.js'
import { EvidenceType } from '../../../shared/evidence/evidence-type.js'
import { NonNegativeIntScalar } from '../../../shared/scalars/index.js'
import { AnsweringRoleType } from './answering-role-type.js'
import { NamedResponsibilityEnum } from './named-responsibility-enum.js'
import { ResponsibilityStatusEnum } from './responsibility-status-enum.js'

@ObjectType('ResponsibilityCell', {
  description: 'One responsibility in one segment (PM “Responsibilities”).',
  simpleResolvers: true,
})
export class ResponsibilityCellType {
  @Field(() => NamedResponsibilityEnum, { description: 'The responsibility.' })
  responsibility!: NamedResponsibility

  @Field(() => SegmentEnum, { description: 'The segment.' })
  segment!: Segment

  @Field(() => ResponsibilityStatusEnum, { description: 'How well it is covered.' })
  status!: ResponsibilityStatus

  @Field(() => NonNegativeIntScalar, { description: 'Customers of the segment.' })
  accounts!: number

  @Field(() => NonNegativeIntScalar, { description: 'Customers that nobody answers for.' })
  uncovered!: number

  @Field(() => NonNegativeIntScalar, {
    description: 'Customers whose seat or pool has nobody in it.',
  })
  vacant!: number

  @Field(() => Boolean, { description: 'Whether more than one role family answers, gap or not.' })
  double!: boolean

  @Field(() => [AnsweringRoleType], { description: 'Who answers, the first choice first.' })
  roles!: AnsweringRoleType[]

  @Field(() => EvidenceType, { description: 'Why.' })
  evidence!: EvidenceType
}
