import type { SuccessPlanVerdict } from '@postscale/domain'
import { Field, Float, ObjectType } from 'type-graphql'
import { EvidenceType } from '../../../shared/evidence/evidence-type.js'
import { RatioType } from '../../capacity/types/ratio-type.js'
import { MilestoneProgressType } from './milestone-progress-type.js'
import { SuccessPlanVerdictEnum } from './success-plan-enums.js'

@ObjectType('SuccessPlanProgress', {
  description: 'How far a success plan is (PM “Value realisation”).',
  simpleResolvers: true,
})
export class PlanProgressType {
  @Field(() => RatioType, { description: '(Measured − baseline) ÷ (target − baseline), 0–1.' })
  progress!: RatioType

  @Field(() => Float, { description: 'Part of its time that has passed, 0–1.' })
  elapsed!: number

  @Field(() => RatioType, {
    description: 'Progress that the pace so far leads to by the due date; may exceed 1.',
  })
  projected!: RatioType

  @Field(() => SuccessPlanVerdictEnum, { description: 'How it stands.' })
  verdict!: SuccessPlanVerdict

  @Field(() => [MilestoneProgressType], { description: 'Its milestones by their due dates.' })
  milestones!: MilestoneProgressType[]

  @Field(() => Boolean, { description: 'Whether the last measurement is too old.' })
  measurementDue!: boolean

  @Field(() => [String], {
    description: 'What to do about it, in the language of the request; empty while all is well.',
  })
  actions!: string[]

  @Field(() => EvidenceType, { description: 'Why.' })
  evidence!: EvidenceType
}
