import type { Practice, PracticeStatus } from '@postscale/domain'
import { Field, Int, ObjectType } from 'type-graphql'
import { EvidenceType } from '../../../shared/evidence/evidence-type.js'
import { PracticeEnum } from './practice-enum.js'
import { PracticeStatusEnum } from './practice-status-enum.js'

@ObjectType('MaturityPracticeResult', {
  description: 'What the organization’s data says about one practice.',
  simpleResolvers: true,
})
export class MaturityPracticeType {
  @Field(() => PracticeEnum, { description: 'The practice.' })
  practice!: Practice

  @Field(() => Int, { description: 'The stage that it is a sign of, 1–5.' })
  stage!: number

  @Field(() => PracticeStatusEnum, { description: 'Whether it is followed.' })
  status!: PracticeStatus

  @Field(() => EvidenceType, { description: 'Why.' })
  evidence!: EvidenceType
}
