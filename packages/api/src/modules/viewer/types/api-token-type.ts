import { Field, ID, ObjectType } from 'type-graphql'
import { Node } from '../../../shared/relay/node.js'
import { DateTimeScalar } from '../../../shared/scalars/index.js'

@ObjectType('ApiToken', {
  implements: Node,
  description: 'A secret with which a program asks. The secret itself is shown only once.',
  simpleResolvers: true,
})
export class ApiTokenType implements Node {
  id!: string

  @Field(() => String, { description: 'What it is for, as its maker says.' })
  name!: string

  @Field(() => String, { description: "The secret's first characters, to tell tokens apart." })
  start!: string

  @Field(() => Boolean, {
    description: 'Whether it may enter every organization of the installation, also future ones.',
  })
  allOrganizations!: boolean

  @Field(() => [ID], {
    nullable: true,
    description: 'The organizations it is restricted to; null when it may enter all its owner may.',
  })
  organizationIds!: string[] | null

  @Field(() => DateTimeScalar, { description: 'When it was made.' })
  createdAt!: Date

  @Field(() => DateTimeScalar, {
    nullable: true,
    description: 'When it ends; null when it does not end by itself.',
  })
  expiresAt!: Date | null

  @Field(() => DateTimeScalar, {
    nullable: true,
    description: 'About when it was last used; null when it never was.',
  })
  lastUsedAt!: Date | null
}
