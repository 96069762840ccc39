import { Field, ID, ObjectType, registerEnumType } from 'type-graphql'
import { CurrencyScalar } from '../../graphql/scalars.js'

/** The kinds of those who ask. */
export enum PrincipalKind {
  TOKEN = 'TOKEN',
  USER = 'USER',
}

registerEnumType(PrincipalKind, {
  name: 'PrincipalKind',
  description: 'The kinds of those who ask.',
  valuesConfig: {
    TOKEN: { description: 'A program with an API token.' },
    USER: { description: 'Someone signed in.' },
  },
})

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

  @Field(() => Boolean, {
    description:
      'Whether what belongs to the organization as a whole, such as roles, targets and playbooks, may be changed by plans too: not by members whose role is about teams.',
  })
  viewerCanChangeWhole!: boolean

  @Field(() => Boolean, {
    description:
      'Whether it is closed to this session until its user has proved a second factor. Nothing is allowed there before.',
  })
  needsSecondFactor!: boolean
}

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
  canCreateOrganization!: boolean
}
