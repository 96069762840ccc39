import { Field, ObjectType } from 'type-graphql'
import { RenewalSumType } from './renewal-sum-type.js'

@ObjectType('NamedRenewalSum', {
  description: 'Contracts of one health level, stage or intent.',
  simpleResolvers: true,
})
export class NamedRenewalSumType {
  @Field(() => String, {
    description: 'The level, stage or intent by its enum’s word; UNKNOWN where there is none.',
  })
  key!: string

  @Field(() => RenewalSumType, { description: 'The contracts.' })
  sum!: RenewalSumType
}
