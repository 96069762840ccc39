import { Field, InputType } from 'type-graphql'
import { DateScalar } from '../../../shared/scalars/index.js'

/** What every change has. */
@InputType()
export abstract class EffectiveInput {
  @Field(() => DateScalar, {
    nullable: true,
    description: 'The day from which it holds; today in the organization’s time zone by default.',
  })
  effective?: string | null
}
