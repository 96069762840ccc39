import {
  type Action,
  ACTIONS,
  CUSTOM_ROLE_ACTIONS,
  type Fault,
  isAction,
  isId,
} from '@postscale/domain'
import { Arg, Ctx, FieldResolver, Mutation, Query, Resolver, Root } from 'type-graphql'
import type { RequestContext } from '../../context.js'
import { organizationNamed } from '../../graphql/organization-named.js'
import { type PlanError, refusal } from '../../graphql/plan-error.js'
import { decodeGlobalId } from '../../graphql/relay/global-id.js'
import { tellingOutcome } from '../../graphql/telling-outcome.js'
import { OrganizationType } from '../../graphql/types/organization-type.js'
import { refuseUnless } from '../../session/can.js'
import {
  CreateCustomRoleInput,
  CustomRolePayload,
  DeleteCustomRoleInput,
  DeleteCustomRolePayload,
  UpdateCustomRoleInput,
} from './custom-role-inputs.js'
import {
  AccessActionType,
  CustomRoleInUseType,
  toAccessAction,
  toCustomRole,
  toCustomRoleInUse,
} from './custom-role-type.js'

const ACTION = 'member.write'
const LONGEST_NAME = 100

/** What can be allowed, and the roles that organizations make of it. */
@Resolver(() => OrganizationType)
export class OrganizationCustomRolesResolver {
  @FieldResolver(() => [CustomRoleInUseType], {
    description: 'Its own roles, by name. For those who may give them.',
  })
  async customRoles(
    @Root() { view }: OrganizationType,
    @Ctx() context: RequestContext,
  ): Promise<readonly CustomRoleInUseType[]> {
    const { id } = view.state.organization
    refuseUnless(context, ACTION, id)
    const roles = await context.session.members.roles.all(id)
    return roles.map((role) => toCustomRoleInUse(id, role))
  }
}

/** Makes, changes and deletes an organization's own roles. */
@Resolver()
export class CustomRolesResolver {
  @Query(() => [AccessActionType], {
    description: 'Everything that may be allowed or refused, and which roles allow it.',
  })
  accessActions(@Ctx() { locale }: RequestContext): readonly AccessActionType[] {
    return ACTIONS.map((name) => toAccessAction(name, CUSTOM_ROLE_ACTIONS.includes(name), locale))
  }

  @Mutation(() => CustomRolePayload, {
    description:
      'Makes a role of an organization’s own. Nobody makes one that may do more than they.',
  })
  async createCustomRole(
    @Ctx() context: RequestContext,
    @Arg('input', () => CreateCustomRoleInput, { description: 'What it shall be.' })
    input: CreateCustomRoleInput,
  ): Promise<CustomRolePayload> {
    const found = await organizationNamed(context, input.organizationId, ACTION)
    if (found === null) {
      const params = { thing: 'organization', id: input.organizationId } as const
      const path = ['input', 'organizationId']
      return { ok: null, error: refusal(context.locale, 'NOT_FOUND', params, path) }
    }
    const read = readRole(context, input)
    if ('error' in read) return { ok: null, error: read.error }
    const { name = '', actions = [] } = read
    const role = { name, actions, isAboutTeams: input.isAboutTeams ?? false }
    const { roles } = context.session.members
    const made = await tellingOutcome(context, (writing) =>
      roles.create(context.principal, found.id, role, writing),
    )
    if (typeof made === 'string') return { ok: null, error: refused(context, made, '') }
    return { ok: { role: toCustomRole(found.id, made) }, error: null }
  }

  @Mutation(() => CustomRolePayload, {
    description:
      'Changes a role of an organization’s own. It holds for whoever has it from the next request on, in every API process.',
  })
  async updateCustomRole(
    @Ctx() context: RequestContext,
    @Arg('input', () => UpdateCustomRoleInput, { description: 'Which, and what of it.' })
    input: UpdateCustomRoleInput,
  ): Promise<CustomRolePayload> {
    const named = await roleNamed(context, input.id)
    if (named === null) return { ok: null, error: refused(context, 'UNKNOWN', input.id) }
    const read = readRole(context, input)
    if ('error' in read) return { ok: null, error: read.error }
    const { organizationId, id } = named
    const { roles } = context.session.members
    const why = await tellingOutcome(context, (writing) =>
      roles.update(context.principal, organizationId, id, read, writing),
    )
    if (why !== null) return { ok: null, error: refused(context, why, input.id) }
    const role = await roles.find(organizationId, id)
    if (role === null) return { ok: null, error: refused(context, 'UNKNOWN', input.id) }
    return { ok: { role: toCustomRole(organizationId, role) }, error: null }
  }

  @Mutation(() => DeleteCustomRolePayload, {
    description: 'Deletes a role of an organization’s own that nobody has.',
  })
  async deleteCustomRole(
    @Ctx() context: RequestContext,
    @Arg('input', () => DeleteCustomRoleInput, { description: 'Which one.' })
    input: DeleteCustomRoleInput,
  ): Promise<DeleteCustomRolePayload> {
    const named = await roleNamed(context, input.id)
    if (named === null) return { ok: null, error: refused(context, 'UNKNOWN', input.id) }
    const { organizationId, id } = named
    const { roles } = context.session.members
    const why = await tellingOutcome(context, (writing) =>
      roles.delete(context.principal, organizationId, id, writing),
    )
    if (why === null) return { ok: { deletedId: input.id }, error: null }
    if (typeof why !== 'number') return { ok: null, error: refused(context, why, input.id) }
    const error = refusal(context.locale, 'ROLE_IN_USE', { count: why }, ['input', 'id'])
    return { ok: null, error }
  }
}

/** What is said of a role, or why it cannot be. */
function readRole(
  { locale }: RequestContext,
  input: { readonly name?: string | null; readonly actions?: readonly string[] | null },
):
  | { readonly error: PlanError }
  | { readonly name?: string; readonly actions?: readonly Action[] } {
  const refuse = (field: string, fault: Extract<Fault, { reason: unknown }>) => ({
    error: refusal(locale, 'INVALID_VALUE', { field, ...fault }, ['input', field]),
  })
  const name = input.name?.trim()
  if (name === '') return refuse('name', { reason: 'BLANK' })
  if (name !== undefined && name.length > LONGEST_NAME) {
    return refuse('name', { reason: 'TOO_LONG', limit: LONGEST_NAME })
  }
  const actions = input.actions?.filter(isAction)
  const isKnown = actions?.every((action) => CUSTOM_ROLE_ACTIONS.includes(action)) ?? true
  if (!isKnown || actions?.length !== (input.actions ?? undefined)?.length) {
    return refuse('actions', { reason: 'UNKNOWN_VALUE' })
  }
  return { ...(name !== undefined && { name }), ...(actions !== undefined && { actions }) }
}

async function roleNamed(
  context: RequestContext,
  named: string,
): Promise<{ readonly organizationId: string; readonly id: string } | null> {
  const [organizationId = '', id = ''] = decodeGlobalId('CustomRole', named, ['input', 'id'])
  const found = await context.organizations.byId(organizationId, ACTION)
  return found === null || !isId(id) ? null : { organizationId: found.id, id }
}

function refused(
  { locale }: RequestContext,
  why: 'TAKEN' | 'GRANTS_MORE' | 'UNKNOWN',
  id: string,
): PlanError {
  switch (why) {
    case 'UNKNOWN':
      return refusal(locale, 'NOT_FOUND', { thing: 'customRole', id }, ['input', 'id'])
    case 'TAKEN': {
      const params = { field: 'name', reason: 'TAKEN' } as const
      return refusal(locale, 'INVALID_VALUE', params, ['input', 'name'])
    }
    case 'GRANTS_MORE':
      return refusal(locale, 'GRANTS_MORE', {}, ['input', 'actions'])
  }
}
