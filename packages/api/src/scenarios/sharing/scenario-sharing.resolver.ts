import { Arg, Ctx, FieldResolver, Mutation, Resolver, Root } from 'type-graphql'
import type { RequestContext } from '../../context.js'
import { badUserInput } from '../../errors/request-error.js'
import { decodeGlobalId } from '../../graphql/relay/global-id.js'
import { OrganizationType } from '../../graphql/types/organization-type.js'
import { MemberType, toMember } from '../../graphql/types/member-type.js'
import { besideScenario } from '../beside-scenario.js'
import { isOwner, mayEdit } from './scenario-access.js'
import { ScenarioCollaboratorType } from './scenario-collaborator-type.js'
import { ShareScenarioInput, UnshareScenarioInput } from './scenario-sharing-inputs.js'
import type { ScenarioRefusal } from '../scenario-refusal.js'
import { ScenarioPayload, ScenarioType } from '../scenario-type.js'

/** Who may be named in scenarios. */
@Resolver(() => OrganizationType)
export class OrganizationMembersResolver {
  @FieldResolver(() => [MemberType], {
    description: 'Those who may enter it by signing in, by name.',
  })
  async members(
    @Root() { view }: OrganizationType,
    @Ctx() { session }: RequestContext,
  ): Promise<readonly MemberType[]> {
    const members = await session.users.members(view.state.organization.id)
    return members.map(toMember)
  }
}

/** Who works on scenarios. */
@Resolver(() => ScenarioType)
export class ScenarioSharingResolver {
  @FieldResolver(() => [ScenarioCollaboratorType], {
    description:
      'The members who are named in it besides its owner, in the order in which they were.',
  })
  async collaborators(
    @Root() { scenario }: ScenarioType,
    @Ctx() { services, session }: RequestContext,
  ): Promise<readonly ScenarioCollaboratorType[]> {
    const named = await services.scenarios.collaborators.of(scenario)
    const users = await session.users.some(named.map(({ userId }) => userId))
    return named.flatMap(({ userId, role, addedBy, addedAt }) => {
      const user = users.find(({ id }) => id === userId)
      return user === undefined ? [] : { member: toMember(user), role, addedBy, addedAt }
    })
  }

  @FieldResolver(() => Boolean, {
    description: 'Whether the viewer may change it: its owner and its editors may.',
  })
  viewerCanEdit(@Root() { scenario }: ScenarioType, @Ctx() context: RequestContext): boolean {
    const { organizationId } = scenario
    return context.can('scenario.write', organizationId) && mayEdit(scenario, context.principal)
  }

  @FieldResolver(() => Boolean, {
    description: 'Whether the viewer may say who sees it and who changes it: its owner may.',
  })
  viewerCanShare(@Root() { scenario }: ScenarioType, @Ctx() context: RequestContext): boolean {
    if (scenario.kind === 'DRAFT' || !isOwner(scenario, context.principal)) return false
    return context.can('scenario.write', scenario.organizationId)
  }

  @Mutation(() => ScenarioPayload, {
    description: 'Names a member in a scenario, or gives them another role. Only its owner may.',
  })
  async shareScenario(
    @Ctx() context: RequestContext,
    @Arg('input', () => ShareScenarioInput, { description: 'The scenario, and the member.' })
    input: ShareScenarioInput,
  ): Promise<ScenarioPayload> {
    const { principal, services, session } = context
    const userId = userOf(input)
    return besideScenario(context, 'shareScenario', input, async (scenario) => {
      if (scenario.owner === `user:${userId}`) throw badUserInput(['input', 'userId'])
      const members = await session.users.members(scenario.organizationId)
      const isMember = members.some(({ id }) => id === userId)
      return async (turn) =>
        isMember
          ? services.scenarios.sharing.share(
              scenario,
              { userId, role: input.role },
              principal,
              turn,
            )
          : noMember(input.userId)
    })
  }

  @Mutation(() => ScenarioPayload, {
    description: 'Names a member in a scenario no longer. Only its owner may.',
  })
  async unshareScenario(
    @Ctx() context: RequestContext,
    @Arg('input', () => UnshareScenarioInput, { description: 'The scenario, and the member.' })
    input: UnshareScenarioInput,
  ): Promise<ScenarioPayload> {
    const { principal, services } = context
    const userId = userOf(input)
    return besideScenario(
      context,
      'unshareScenario',
      input,
      (scenario) => (turn) => services.scenarios.sharing.unshare(scenario, userId, principal, turn),
    )
  }
}

function userOf({ userId }: { readonly userId: string }): string {
  const [id = ''] = decodeGlobalId('User', userId, ['input', 'userId'])
  return id
}

function noMember(id: string): { readonly ok: false; readonly error: ScenarioRefusal } {
  const message = { key: 'problems.NOT_FOUND', params: { thing: 'user', id } } as const
  return { ok: false, error: { message } }
}
