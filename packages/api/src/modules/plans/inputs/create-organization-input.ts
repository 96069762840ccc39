import type { Locale } from '@postscale/domain'
import { Field, InputType } from 'type-graphql'
import { CREATE_ORGANIZATION } from './entity-changes.js'

@InputType({ description: 'A new organization.' })
export class CreateOrganizationInput {
  @Field(() => CREATE_ORGANIZATION.input, { description: 'What it begins as.' })
  change!: { readonly locale?: Locale | null }

  @Field(() => String, {
    nullable: true,
    description: 'A text of your making; repeating a request with it answers the first result.',
  })
  idempotencyKey?: string | null
}
