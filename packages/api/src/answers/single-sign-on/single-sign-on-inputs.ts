import type { ProvidedRole } from '@postscale/domain'
import { Field, ID, InputType, ObjectType } from 'type-graphql'
import { Most } from '../../graphql/arguments/most.js'
import { PlanError } from '../../graphql/plan-error.js'
import { ProvidedRoleEnum, RoleRuleInput, SingleSignOnType } from './single-sign-on-type.js'

const MOST_RULES = 100

@InputType({ description: 'The identity provider of an organization, in place of the one before.' })
export class ConnectIdentityProviderInput {
  @Field(() => ID, { description: 'The organization: its opaque id, or its slug.' })
  organizationId!: string

  @Field(() => String, {
    description: 'The issuer, exactly as the provider calls itself, e.g. `https://acme.okta.com`.',
  })
  issuer!: string

  @Field(() => String, { description: 'What the provider calls this installation.' })
  client!: string

  @Field(() => String, {
    nullable: true,
    description: 'The secret that the provider gave; left out, the one of the same issuer stays.',
  })
  clientSecret?: string | null

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
    nullable: true,
    description:
      'Whether it opens all that its users may enter. For whoever has the whole installation; left out, it stays.',
  })
  opensAll?: boolean | null

  @Field(() => String, {
    nullable: true,
    description: 'The claim that tells roles, e.g. `groups`; left out, none does.',
  })
  rolesClaim?: string | null

  @Most(MOST_RULES)
  @Field(() => [RoleRuleInput], {
    nullable: true,
    description: 'What the claim tells; the first that fits holds.',
  })
  roleRules?: RoleRuleInput[] | null
}

@InputType({ description: 'The organization whose identity provider is meant.' })
export class IdentityProviderInput {
  @Field(() => ID, { description: 'The organization: its opaque id, or its slug.' })
  organizationId!: string
}

@InputType({ description: 'Whether an organization wants a second factor of its members.' })
export class SecondFactorDutyInput {
  @Field(() => ID, { description: 'The organization: its opaque id, or its slug.' })
  organizationId!: string

  @Field(() => Boolean, { description: 'Whether it does from now on.' })
  isWanted!: boolean
}

@InputType({ description: 'A domain of e-mail addresses of an organization.' })
export class ProviderDomainInput {
  @Field(() => ID, { description: 'The organization: its opaque id, or its slug.' })
  organizationId!: string

  @Field(() => String, { description: 'The domain, e.g. `acme.example`.' })
  domain!: string
}

@ObjectType({ description: 'What was done to how members sign in.', simpleResolvers: true })
class SingleSignOnOk {
  @Field(() => SingleSignOnType, { description: 'As it is now.' })
  singleSignOn!: SingleSignOnType
}

@ObjectType({ description: 'Exactly one of the two is set.', simpleResolvers: true })
export class SingleSignOnPayload {
  @Field(() => SingleSignOnOk, { nullable: true, description: 'Set when it was done.' })
  ok!: SingleSignOnOk | null

  @Field(() => PlanError, { nullable: true, description: 'Set when it was refused.' })
  error!: PlanError | null
}

@ObjectType({ description: 'The token of a directory that was made.', simpleResolvers: true })
class ProvisioningTokenOk {
  @Field(() => String, { description: 'The token. It is not shown again.' })
  secret!: string

  @Field(() => SingleSignOnType, { description: 'How members sign in, as it is now.' })
  singleSignOn!: SingleSignOnType
}

@ObjectType({ description: 'Exactly one of the two is set.', simpleResolvers: true })
export class ProvisioningTokenPayload {
  @Field(() => ProvisioningTokenOk, { nullable: true, description: 'Set when it was made.' })
  ok!: ProvisioningTokenOk | null

  @Field(() => PlanError, { nullable: true, description: 'Set when it was refused.' })
  error!: PlanError | null
}
