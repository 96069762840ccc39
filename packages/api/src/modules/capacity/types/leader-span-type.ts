import type { LeadershipLayer, SpanVerdict } from '@postscale/domain'
import { Field, ObjectType } from 'type-graphql'
import { LeadershipLayerEnum } from '../../../shared/enums/index.js'
import { EvidenceType } from '../../../shared/evidence/evidence-type.js'
import { NonNegativeIntScalar } from '../../../shared/scalars/index.js'
import { SpanVerdictEnum } from './span-verdict-enum.js'
import { PositionType } from '../../../graphql/types.js'

@ObjectType('LeaderSpan', {
  description:
    'Whom a leader’s seat leads. People are counted, open seats are not (TS “Leadership”).',
  simpleResolvers: true,
})
export class LeaderSpanType {
  @Field(() => PositionType, { description: 'The leader’s seat.' })
  position!: PositionType

  @Field(() => LeadershipLayerEnum, {
    nullable: true,
    description: 'Its layer; null when the role names none.',
  })
  layer!: LeadershipLayer | null

  @Field(() => NonNegativeIntScalar, { description: 'People who sit in it; 0 when it is open.' })
  people!: number

  @Field(() => NonNegativeIntScalar, {
    description:
      'People who report to it: CSMs or, where its branch has none, the other contributors.',
  })
  direct!: number

  @Field(() => NonNegativeIntScalar, { description: 'The same in everything below it.' })
  branch!: number

  @Field(() => NonNegativeIntScalar, { description: 'Leaders who report to it.' })
  directLeaders!: number

  @Field(() => NonNegativeIntScalar, { description: 'Leaders in everything below it.' })
  branchLeaders!: number

  @Field(() => NonNegativeIntScalar, {
    description: 'Leaders of the layer that the table counts for this one.',
  })
  countedLeaders!: number

  @Field(() => SpanVerdictEnum, {
    nullable: true,
    description: 'How that compares with the table; null when the role names no layer.',
  })
  verdict!: SpanVerdict | null

  @Field(() => NonNegativeIntScalar, {
    description: 'How many more leaders of the layer the people need; 0 unless ABOVE.',
  })
  leadersMissing!: number

  @Field(() => EvidenceType, { description: 'Why.' })
  evidence!: EvidenceType
}
