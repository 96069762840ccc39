import type { OrgModel } from '@postscale/domain'
import { Field, Float, ObjectType } from 'type-graphql'
import { OrgModelEnum } from '../../../shared/enums/index.js'
import { EvidenceType } from '../../../shared/evidence/evidence-type.js'
import { OrgModelScoreType } from './org-model-score-type.js'

@ObjectType('OrgModelRecommendation', {
  description: 'Which model of organization fits (TS “Four models”).',
  simpleResolvers: true,
})
export class OrgModelRecommendationType {
  @Field(() => OrgModelEnum, { description: 'The one that fits best.' })
  recommended!: OrgModel

  @Field(() => [OrgModelScoreType], { description: 'All four, the best first.' })
  scores!: OrgModelScoreType[]

  @Field(() => [EvidenceType], { description: 'What would make it worth asking again.' })
  revisit!: EvidenceType[]

  @Field(() => OrgModelEnum, {
    nullable: true,
    description: 'The organization’s own declaration; null when it has made none.',
  })
  declared!: OrgModel | null

  @Field(() => Boolean, {
    nullable: true,
    description: 'Whether the declaration is the recommendation; null without one.',
  })
  agrees!: boolean | null

  @Field(() => Float, {
    nullable: true,
    description: 'Points that the declared model is behind; null without a declaration.',
  })
  behind!: number | null

  @Field(() => EvidenceType, { description: 'Why.' })
  evidence!: EvidenceType
}
