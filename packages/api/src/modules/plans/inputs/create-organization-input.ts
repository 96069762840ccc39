import { Field, InputType } from 'type-graphql'
import { CreateOrganizationChange } from './organization-changes.js'

@InputType({ description: 'A new organization.' })
export class CreateOrganizationInput {
  @Field(() => CreateOrganizationChange, { description: 'What it begins as.' })
  change!: CreateOrganizationChange

  @Field(() => String, {
    nullable: true,
    description: 'A text of your making; repeating a request with it answers the first result.',
  })
  idempotencyKey?: string | null
}
