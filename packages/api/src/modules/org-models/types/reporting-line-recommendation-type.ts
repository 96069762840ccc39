import type { ReportingLine } from '@postscale/domain'
import { Field, ObjectType } from 'type-graphql'
import { ReportingLineEnum } from '../../../shared/enums/index.js'
import { EvidenceType } from '../../../shared/evidence/evidence-type.js'
import { ReportingLineScoreType } from './reporting-line-score-type.js'

@ObjectType('ReportingLineRecommendation', {
  description: 'To whom post-sale should report (TS “Reporting structure”).',
  simpleResolvers: true,
})
export class ReportingLineRecommendationType {
  @Field(() => ReportingLineEnum, { description: 'The one that fits best.' })
  recommended!: ReportingLine

  @Field(() => [ReportingLineScoreType], { description: 'All three, the best first.' })
  scores!: ReportingLineScoreType[]

  @Field(() => ReportingLineEnum, {
    nullable: true,
    description: 'The organization’s own; null when it has told none.',
  })
  declared!: ReportingLine | null

  @Field(() => Boolean, {
    nullable: true,
    description: 'Whether its own is the recommended one; null when it has told none.',
  })
  agrees!: boolean | null

  @Field(() => EvidenceType, { description: 'Why.' })
  evidence!: EvidenceType
}
