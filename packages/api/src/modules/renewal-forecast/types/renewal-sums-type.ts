import { Field, ObjectType } from 'type-graphql'
import { Money } from '../../../shared/money/money.js'
import { NamedRenewalSumType } from './named-renewal-sum-type.js'
import { RenewalSumType } from './renewal-sum-type.js'

@ObjectType('RenewalSums', {
  description: 'The contracts that end within a stretch of time (3-rules “Health and lifecycle”).',
  simpleResolvers: true,
})
export class RenewalSumsType {
  @Field(() => RenewalSumType, { description: 'All of them, the decided ones too.' })
  up!: RenewalSumType

  @Field(() => Money, {
    description:
      'What is counted on a year: won ones whole, lost ones not, open ones by the weight of their health.',
  })
  weighted!: Money

  @Field(() => [NamedRenewalSumType], { description: 'The open ones by health.' })
  byHealth!: NamedRenewalSumType[]

  @Field(() => [NamedRenewalSumType], { description: 'All of them by stage.' })
  byStage!: NamedRenewalSumType[]

  @Field(() => [NamedRenewalSumType], { description: 'The open ones by intent.' })
  byIntent!: NamedRenewalSumType[]

  @Field(() => RenewalSumType, { description: 'Open ones that no seat and no team answers for.' })
  unowned!: RenewalSumType

  @Field(() => RenewalSumType, { description: 'Open ones whose seat nobody sits in.' })
  vacant!: RenewalSumType
}
