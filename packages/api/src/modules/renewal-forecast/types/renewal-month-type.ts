import { Field, ObjectType } from 'type-graphql'
import { RenewalSumsType } from './renewal-sums-type.js'

@ObjectType('RenewalMonth', {
  description: 'The contracts that end in one calendar month.',
  simpleResolvers: true,
})
export class RenewalMonthType {
  @Field(() => String, { description: 'The month, `YYYY-MM`; the first from the day shown.' })
  month!: string

  @Field(() => RenewalSumsType, { description: 'The contracts.' })
  sums!: RenewalSumsType
}
