import { Field, ObjectType } from 'type-graphql'
import { EvidenceType } from '../../../shared/evidence/evidence-type.js'
import { LifecycleCellType } from './lifecycle-cell-type.js'
import { LifecycleWarningCountType } from './lifecycle-warning-count-type.js'

@ObjectType('LifecycleOverview', {
  description: 'Where all customers stand in their lives (PM “Six stages”).',
  simpleResolvers: true,
})
export class LifecycleOverviewType {
  @Field(() => [LifecycleCellType], {
    description: 'By stage, in the order of a customer’s life, and segment; without empty ones.',
  })
  cells!: LifecycleCellType[]

  @Field(() => [LifecycleWarningCountType], { description: 'What is late or at risk in all.' })
  warnings!: LifecycleWarningCountType[]

  @Field(() => EvidenceType, { description: 'Why.' })
  evidence!: EvidenceType
}
