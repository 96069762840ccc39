import { type Action, type Locale, localize, ROLES } from '@postscale/domain'
import { Field, ID, ObjectType } from 'type-graphql'
import { encodeGlobalId } from '../../graphql/relay/global-id.js'
import { NonNegativeIntScalar } from '../../graphql/scalars.js'
import type { CustomRole } from '../../session/custom-roles/custom-role.js'
import type { CustomRoleInUse } from '../../session/custom-roles/custom-role.repository.js'
import { MemberRoleEnum } from './member-role.js'

@ObjectType('AccessAction', {
  description: 'Something that may be allowed or refused.',
  simpleResolvers: true,
})
export class AccessActionType {
  @Field(() => String, { description: 'Its name, as `ViewerOrganization.actions` has it.' })
  name!: Action

  @Field(() => String, { description: 'What it is called, in the language of the request.' })
  label!: string

  @Field(() => [MemberRoleEnum], {
    description: 'The roles that allow it, of those that every organization has.',
  })
  roles!: readonly (keyof typeof ROLES)[]

  @Field(() => Boolean, { description: 'Whether an organization’s own role can allow it.' })
  isForCustomRoles!: boolean
}

@ObjectType('CustomRole', {
  description: 'A role of an organization’s own: what whoever has it may do there.',
  simpleResolvers: true,
})
export class CustomRoleType {
  @Field(() => ID, { description: 'Opaque id.' })
  id!: string

  @Field(() => String, { description: 'What it is called.' })
  name!: string

  @Field(() => [String], {
    description:
      'What it allows, by the names of `accessActions`; seeing the organization, always.',
  })
  actions!: readonly Action[]

  @Field(() => Boolean, {
    description: 'Whether whoever has it is given teams, and may change their branches alone.',
  })
  isAboutTeams!: boolean
}

@ObjectType('CustomRoleInUse', {
  description: 'A role of an organization’s own, and how many have it.',
  simpleResolvers: true,
})
export class CustomRoleInUseType {
  @Field(() => CustomRoleType, { description: 'The role.' })
  role!: CustomRoleType

  @Field(() => NonNegativeIntScalar, {
    description: 'Members, former ones included, and open invitations that have it.',
  })
  count!: number
}

/** A role for GraphQL. */
export function toCustomRole(
  organizationId: string,
  { id, name, actions, isAboutTeams }: CustomRole,
): CustomRoleType {
  return { id: encodeGlobalId('CustomRole', organizationId, id), name, actions, isAboutTeams }
}

export function toCustomRoleInUse(
  organizationId: string,
  role: CustomRoleInUse,
): CustomRoleInUseType {
  return { role: toCustomRole(organizationId, role), count: role.count }
}

/** An action for GraphQL. */
export function toAccessAction(
  name: Action,
  isForCustomRoles: boolean,
  locale: Locale,
): AccessActionType {
  const names = Object.keys(ROLES) as (keyof typeof ROLES)[]
  return {
    name,
    label: localize(locale, { key: `access.${name}`, params: {} }),
    roles: names.filter((role) => (ROLES[role] as readonly Action[]).includes(name)),
    isForCustomRoles,
  }
}
