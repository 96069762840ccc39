import { Field, ID, ObjectType } from 'type-graphql'
import { PrincipalKind } from './principal-kind.js'

@ObjectType('Viewer', { description: 'Who is asking.', simpleResolvers: true })
export class ViewerType {
  @Field(() => ID, { description: 'Opaque id of the user or token.' })
  id!: string

  @Field(() => PrincipalKind, { description: 'Whether it is a person or a program.' })
  kind!: PrincipalKind

  @Field(() => String, { description: "The user's name, or what the token is for." })
  name!: string

  @Field(() => String, { nullable: true, description: "The user's e-mail; null for tokens." })
  email!: string | null

  @Field(() => Boolean, {
    description: 'Whether every organization of the installation is open, also future ones.',
  })
  allOrganizations!: boolean

  @Field(() => Boolean, { description: 'Whether `createOrganization` is allowed.' })
  viewerCanCreateOrganization!: boolean
}
