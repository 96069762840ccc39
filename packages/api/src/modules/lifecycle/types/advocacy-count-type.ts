import type { AdvocacyKind } from '@postscale/domain'
import { Field, ObjectType } from 'type-graphql'
import { AdvocacyKindEnum } from '../../../shared/enums/index.js'
import { NonNegativeIntScalar } from '../../../shared/scalars/index.js'

@ObjectType('AdvocacyCount', {
  description: 'What customers did for us of one kind, in 12 months.',
  simpleResolvers: true,
})
export class AdvocacyCountType {
  @Field(() => AdvocacyKindEnum, { description: 'The kind.' })
  kind!: AdvocacyKind

  @Field(() => NonNegativeIntScalar, { description: 'How often.' })
  acts!: number

  @Field(() => NonNegativeIntScalar, { description: 'By how many customers.' })
  accounts!: number
}
