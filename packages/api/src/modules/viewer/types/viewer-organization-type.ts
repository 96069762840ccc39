import { Field, ID, ObjectType } from 'type-graphql'
import { CurrencyScalar } from '../../../shared/scalars/index.js'

@ObjectType('ViewerOrganization', {
  description: 'An organization that the viewer may enter, and what they may do there.',
  simpleResolvers: true,
})
export class ViewerOrganizationType {
  @Field(() => ID, { description: 'Opaque id of the organization.' })
  id!: string

  @Field(() => String, { description: 'Its address: the argument of `organization(slug)`.' })
  slug!: string

  @Field(() => CurrencyScalar, { description: 'The currency of all its amounts.' })
  currency!: string

  @Field(() => [String], { description: 'Names of the actions allowed there.' })
  actions!: string[]
}
