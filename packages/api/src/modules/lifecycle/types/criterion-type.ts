import type { CriterionKey, CriterionState } from '@postscale/domain'
import { Field, ObjectType } from 'type-graphql'
import { CriterionKeyEnum } from './criterion-key-enum.js'
import { CriterionStateEnum } from './criterion-state-enum.js'

@ObjectType('LifecycleCriterion', {
  description: 'One criterion of entering or leaving a stage (PM “Six stages”).',
  simpleResolvers: true,
})
export class CriterionType {
  @Field(() => CriterionKeyEnum, { description: 'What it is measured by.' })
  key!: CriterionKey

  @Field(() => CriterionStateEnum, { description: 'How the account stands.' })
  state!: CriterionState

  @Field(() => String, { description: 'What it asks for, in the language of the request.' })
  message!: string
}
