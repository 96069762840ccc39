import type { LifecycleWarningKey } from '@postscale/domain'
import { Field, ObjectType } from 'type-graphql'
import { NonNegativeIntScalar } from '../../../shared/scalars/index.js'
import { LifecycleWarningEnum } from './lifecycle-warning-enum.js'

@ObjectType('LifecycleWarningCount', {
  description: 'How many accounts have a warning.',
  simpleResolvers: true,
})
export class LifecycleWarningCountType {
  @Field(() => LifecycleWarningEnum, { description: 'The warning.' })
  key!: LifecycleWarningKey

  @Field(() => NonNegativeIntScalar, { description: 'Accounts that have it.' })
  accounts!: number
}
