import { Field, Float, ObjectType } from 'type-graphql'
import { RatioType } from '../../capacity/types/ratio-type.js'

@ObjectType('ContactCount', {
  description: 'Contact expected and had over 12 months (BM “Hybrid”).',
  simpleResolvers: true,
})
export class ContactCountType {
  @Field(() => Float, { description: 'Business reviews that were promised.' })
  expectedReviews!: number

  @Field(() => Float, { description: 'Business reviews that took place.' })
  reviews!: number

  @Field(() => RatioType, { description: 'Had ÷ promised, each account counted up to its own.' })
  reviewCompletion!: RatioType

  @Field(() => Float, { description: 'Contacts that were promised, reviews included.' })
  expectedContacts!: number

  @Field(() => Float, { description: 'Contacts that took place.' })
  contacts!: number

  @Field(() => RatioType, { description: 'Had ÷ promised, each account counted up to its own.' })
  contactCompletion!: RatioType
}
