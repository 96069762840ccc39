import { Field, ID, InputType } from 'type-graphql'
import { DateTimeScalar } from '../../../shared/scalars/index.js'

@InputType({ description: 'What an API token shall be.' })
export class CreateApiTokenInput {
  @Field(() => String, { description: 'What it is for; 1 to 100 characters.' })
  name!: string

  @Field(() => [ID], {
    nullable: true,
    description: 'Restricts it to these organizations; without, it may enter all its maker may.',
  })
  organizationIds?: string[] | null

  @Field(() => DateTimeScalar, {
    nullable: true,
    description: 'When it ends; without, it lasts until it is revoked.',
  })
  expiresAt?: Date | null
}
