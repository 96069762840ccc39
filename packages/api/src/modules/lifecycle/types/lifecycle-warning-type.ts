import type { LifecycleWarningKey } from '@postscale/domain'
import { Field, ObjectType } from 'type-graphql'
import { EvidenceType } from '../../../shared/evidence/evidence-type.js'
import { LifecycleWarningEnum } from './lifecycle-warning-enum.js'

@ObjectType('LifecycleWarning', {
  description: 'Something that is late or at risk with an account.',
  simpleResolvers: true,
})
export class LifecycleWarningType {
  @Field(() => LifecycleWarningEnum, { description: 'What.' })
  key!: LifecycleWarningKey

  @Field(() => Boolean, { description: 'Whether it is grave.' })
  severe!: boolean

  @Field(() => EvidenceType, { description: 'Why.' })
  evidence!: EvidenceType
}
