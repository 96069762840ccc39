import type { LifecycleStage } from '@postscale/domain'
import { Field, Float, ObjectType } from 'type-graphql'
import { LifecycleStageEnum } from '../../../shared/enums/index.js'
import { EvidenceType } from '../../../shared/evidence/evidence-type.js'
import { DateScalar } from '../../../shared/scalars/index.js'
import { CriterionType } from './criterion-type.js'
import { LifecycleWarningType } from './lifecycle-warning-type.js'
import { NextActionType } from './next-action-type.js'

@ObjectType('AccountLifecycle', {
  description: 'Where an account stands in its life, and what follows (PM “Six stages”).',
  simpleResolvers: true,
})
export class LifecycleType {
  @Field(() => LifecycleStageEnum, {
    nullable: true,
    description: 'The stage; null when neither a contract start nor an implementation is known.',
  })
  stage!: LifecycleStage | null

  @Field(() => String, {
    nullable: true,
    description: 'Why there is no stage, in the language of the request.',
  })
  reason!: string | null

  @Field(() => DateScalar, {
    nullable: true,
    description: 'The earliest contract start known; null when none is.',
  })
  customerSince!: string | null

  @Field(() => Float, {
    nullable: true,
    description: 'Months of 30.4375 days since then; null when not known.',
  })
  months!: number | null

  @Field(() => DateScalar, {
    nullable: true,
    description: 'The day that playbooks of the stage count from; null where it has none.',
  })
  enteredOn!: string | null

  @Field(() => [CriterionType], { description: 'What the stage is entered by.' })
  entry!: CriterionType[]

  @Field(() => [CriterionType], { description: 'What it is left by.' })
  exit!: CriterionType[]

  @Field(() => [LifecycleWarningType], { description: 'What is late or at risk.' })
  warnings!: LifecycleWarningType[]

  @Field(() => [NextActionType], { description: 'What to do next, the most pressing first.' })
  actions!: NextActionType[]

  @Field(() => Float, {
    nullable: true,
    description: 'Share of the relevant features in use, 0–1; null when not known.',
  })
  adoption!: number | null

  @Field(() => EvidenceType, { description: 'Why.' })
  evidence!: EvidenceType
}
