import { ACTIONS, type Grant } from '@postscale/domain'
import { Ctx, FieldResolver, Query, Resolver } from 'type-graphql'
import type { RequestContext } from '../../context.js'
import { encodeGlobalId } from '../../graphql/relay/global-id.js'
import { toMember } from '../../graphql/types/member-type.js'
import { ApiTokenType, OthersApiTokenType, toApiToken } from './api-token.js'
import { PrincipalKind, ViewerOrganizationType, ViewerType } from './viewer.js'

@Resolver(() => ViewerType)
export class ViewerResolver {
  @Query(() => ViewerType, { description: 'Who is asking, and what they may enter.' })
  viewer(@Ctx() context: RequestContext): ViewerType {
    const { principal } = context
    const isUser = principal.kind === 'user'
    return {
      id: encodeGlobalId(isUser ? 'User' : 'ApiToken', principal.id),
      kind: isUser ? PrincipalKind.USER : PrincipalKind.TOKEN,
      name: principal.name,
      email: isUser ? principal.email : null,
      allOrganizations: principal.access.allOrganizations,
      canCreateOrganization: context.can('organization.create'),
    }
  }

  @FieldResolver(() => [ViewerOrganizationType], {
    description: 'The organizations the viewer may enter, by slug.',
  })
  async organizations(@Ctx() context: RequestContext): Promise<ViewerOrganizationType[]> {
    const [open, closed] = await Promise.all([
      context.organizations.list(),
      context.organizations.closed(),
    ])
    const all = [...open, ...closed].toSorted((one, other) => (one.slug < other.slug ? -1 : 1))
    return all.map(({ id, slug, currency }) => ({
      id: encodeGlobalId('Organization', id),
      slug,
      currency,
      actions: ACTIONS.filter((action) => context.can(action, id)),
      viewerCanChangeWhole: maySayOfWhole(context.grantIn(id)),
      needsSecondFactor: closed.some((each) => each.id === id),
    }))
  }

  @FieldResolver(() => [ApiTokenType], {
    description: 'The viewer’s own API tokens, oldest first.',
  })
  async apiTokens(@Ctx() { session, principal }: RequestContext): Promise<ApiTokenType[]> {
    return (await session.apiTokens.list(principal)).map(toApiToken)
  }

  @FieldResolver(() => [OthersApiTokenType], {
    description:
      'The API tokens of others that the viewer may revoke, oldest first: all that there are, for whoever has the whole installation.',
  })
  async othersApiTokens(@Ctx() { session, principal }: RequestContext) {
    const others = await session.apiTokens.listOthers(principal)
    const ids = others.flatMap(({ userId }) => userId ?? [])
    const users = await session.users.some([...new Set(ids)])
    return others.map((token) => {
      const owner = users.find(({ id }) => id === token.userId)
      return { token: toApiToken(token), owner: owner === undefined ? null : toMember(owner) }
    })
  }
}

/** Whether plans are about more than the branches of some teams. */
function maySayOfWhole({ actions, teamIds }: Grant): boolean {
  return teamIds === null && (actions.has('organization.change') || actions.has('scenario.write'))
}
