import type { ProvidedRole } from '@postscale/domain'
import { Field, InputType, ObjectType } from 'type-graphql'
import { vocabularyEnum } from '../../graphql/enums.js'
import { DateTimeScalar } from '../../graphql/scalars.js'
import { MemberType, toMember } from '../../graphql/types/member-type.js'
import type {
  IdentityProvider,
  ProviderDomain,
  ProviderUser,
} from '../../session/single-sign-on/identity-provider.js'
import { recordName } from '../../session/single-sign-on/single-sign-on.js'

export const ProvidedRoleEnum = vocabularyEnum<ProvidedRole>(
  'ProvidedRole',
  'What an identity provider or a directory can have a member do.',
  {
    ADMIN: 'Everything but what concerns owners.',
    PLANNER: 'See it without pay and personal data, and make scenarios; apply none.',
    VIEWER: 'See it without pay and personal data.',
    AUDITOR: 'See everything, history and pay included, and change nothing.',
  },
)

@ObjectType('RoleRule', {
  description: 'A role for those of whom the provider says something.',
  simpleResolvers: true,
})
class RoleRuleType {
  @Field(() => String, { description: 'What the claim says, or one of what it lists.' })
  value!: string

  @Field(() => ProvidedRoleEnum, { description: 'The role that this gives.' })
  role!: ProvidedRole
}

@ObjectType('IdentityProvider', {
  description: 'By which provider of OpenID Connect members sign in. Its secret is never told.',
  simpleResolvers: true,
})
class IdentityProviderType {
  @Field(() => String, { description: 'The issuer, exactly as the provider calls itself.' })
  issuer!: string

  @Field(() => String, { description: 'What the provider calls this installation.' })
  client!: string

  @Field(() => ProvidedRoleEnum, { description: 'The role of those whom no rule gives another.' })
  defaultRole!: ProvidedRole

  @Field(() => Boolean, { description: 'Whether somebody becomes a member by signing in.' })
  makesMembers!: boolean

  @Field(() => Boolean, {
    description:
      'Whether members with an address of its domains enter by a password, too; owners always do.',
  })
  allowsPasswords!: boolean

  @Field(() => Boolean, {
    description: 'Whether it opens all that its users may enter, and not this organization alone.',
  })
  opensAll!: boolean

  @Field(() => String, {
    nullable: true,
    description: 'The claim that tells roles, e.g. `groups`; null where none does.',
  })
  rolesClaim!: string | null

  @Field(() => [RoleRuleType], { description: 'What it tells; the first that fits holds.' })
  roleRules!: readonly RoleRuleType[]
}

@ObjectType('ProviderDomain', {
  description: 'A domain of e-mail addresses that an organization says is its own.',
  simpleResolvers: true,
})
class ProviderDomainType {
  @Field(() => String, { description: 'The domain, e.g. `acme.example`.' })
  domain!: string

  @Field(() => Boolean, {
    description: 'Whether it is proved: only then are addresses of it taken from the provider.',
  })
  isProved!: boolean

  @Field(() => String, { description: 'Where a TXT record proves it.' })
  recordName!: string

  @Field(() => String, { description: 'What the TXT record must say.' })
  recordValue!: string
}

@ObjectType('ProviderUser', {
  description: 'Somebody who has signed in by the identity provider.',
  simpleResolvers: true,
})
class ProviderUserType {
  @Field(() => MemberType, { description: 'Who.' })
  member!: MemberType

  @Field(() => DateTimeScalar, { description: 'When they did last.' })
  lastSignInAt!: Date
}

@ObjectType('ProvisioningToken', {
  description: 'The secret with which an organization’s directory asks. It is shown only once.',
  simpleResolvers: true,
})
class ProvisioningTokenType {
  @Field(() => String, { description: "The secret's first characters." })
  start!: string

  @Field(() => DateTimeScalar, { description: 'When it was made.' })
  createdAt!: Date

  @Field(() => DateTimeScalar, {
    nullable: true,
    description: 'About when it was last used; null when it never was.',
  })
  lastUsedAt!: Date | null
}

@ObjectType('SingleSignOn', {
  description: 'How members sign in by their company.',
  simpleResolvers: true,
})
export class SingleSignOnType {
  @Field(() => String, { description: 'The redirect address that the provider is to be told.' })
  redirectUri!: string

  @Field(() => IdentityProviderType, {
    nullable: true,
    description: 'The provider; null while none is connected.',
  })
  provider!: IdentityProviderType | null

  @Field(() => [ProviderDomainType], { description: 'The organization’s domains, by name.' })
  domains!: readonly ProviderDomainType[]

  @Field(() => Boolean, {
    description:
      'Whether members who sign in by a password have to prove a second factor, an authenticator app’s code or a passkey, to open the organization. What a provider vouches for, and tokens, need none.',
  })
  wantsSecondFactor!: boolean

  @Field(() => [ProviderUserType], { description: 'Who has signed in by it, by name.' })
  users!: readonly ProviderUserType[]

  @Field(() => String, { description: 'Where a directory says by SCIM who the members are.' })
  scimUrl!: string

  @Field(() => ProvisioningTokenType, {
    nullable: true,
    description: 'The token of the directory; null while it has none.',
  })
  provisioningToken!: ProvisioningTokenType | null
}

@InputType({ description: 'A role for those of whom the provider says something.' })
export class RoleRuleInput {
  @Field(() => String, { description: 'What the claim says, or one of what it lists.' })
  value!: string

  @Field(() => ProvidedRoleEnum, { description: 'The role that this gives.' })
  role!: ProvidedRole
}

/** A provider for GraphQL, without its secret. */
export function toProvider(provider: IdentityProvider): IdentityProviderType {
  const {
    issuer,
    clientId: client,
    defaultRole,
    makesMembers,
    allowsPasswords,
    opensAll,
  } = provider
  const { rolesClaim, roleRules } = provider
  return {
    issuer,
    client,
    defaultRole,
    makesMembers,
    allowsPasswords,
    opensAll,
    rolesClaim,
    roleRules,
  }
}

export function toDomain({ domain, proof, provedAt }: ProviderDomain): ProviderDomainType {
  return {
    domain,
    isProved: provedAt !== null,
    recordName: recordName(domain),
    recordValue: proof,
  }
}

export function toUser({ userId: id, name, email, lastSignInAt }: ProviderUser): ProviderUserType {
  return { member: toMember({ id, name, email }), lastSignInAt }
}
