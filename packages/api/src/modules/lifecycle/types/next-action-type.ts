import type { CriterionKey, Responsibility } from '@postscale/domain'
import { Field, ID, ObjectType } from 'type-graphql'
import { ResponsibilityEnum } from '../../../shared/enums/index.js'
import { DateScalar } from '../../../shared/scalars/index.js'
import { CriterionKeyEnum } from './criterion-key-enum.js'

@ObjectType('NextAction', {
  description: 'Something to do next with an account.',
  simpleResolvers: true,
})
export class NextActionType {
  @Field(() => String, { description: 'What to do, in the language of the request.' })
  message!: string

  @Field(() => CriterionKeyEnum, {
    nullable: true,
    description: 'The criterion that asks for it; null for a playbook’s step.',
  })
  criterion!: CriterionKey | null

  @Field(() => ID, {
    nullable: true,
    description: 'The playbook that it comes from, as in `node`; null for a criterion’s.',
  })
  playbookId!: string | null

  @Field(() => ResponsibilityEnum, {
    nullable: true,
    description: 'Who does it; null where the playbook does not say.',
  })
  responsibility!: Responsibility | null

  @Field(() => DateScalar, { nullable: true, description: 'By when; null when at any time.' })
  dueOn!: string | null
}
