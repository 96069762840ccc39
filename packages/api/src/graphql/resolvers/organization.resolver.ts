import { type OrganizationHead, viewsOfDays } from '@postscale/domain'
import type { GraphQLResolveInfo } from 'graphql'
import { Arg, Args, Ctx, FieldResolver, Info, Query, Resolver, Root } from 'type-graphql'
import type { RequestContext } from '../../context.js'
import { ConnectionArgs } from '../relay/connection-args.js'
import { paginate, type Page } from '../relay/paginate.js'
import { DateScalar } from '../scalars.js'
import { asksOnlyOfItself } from '../asks-only-of-itself.js'
import { Most } from '../arguments/most.js'
import { isLive, MomentInput } from '../moment.js'
import { readHead } from '../read-head.js'
import { readDay, readView } from '../read-view.js'
import { todayOf } from '../today.js'
import {
  OrganizationConnection,
  organizationOfHead,
  OrganizationType,
} from '../types/organization-type.js'

/** Days of one question: a quarter. */
const MOST_DAYS = 92
const bySlug = { field: 'SLUG', direction: 'ASC' } as const

@Resolver(() => OrganizationType)
export class OrganizationResolver {
  @Query(() => OrganizationType, {
    nullable: true,
    description:
      'An organization at one moment; null when there is none of that name, the viewer may not see it, or it never was at that revision or in that scenario.',
  })
  async organization(
    @Ctx() context: RequestContext,
    @Arg('slug', () => String, { description: 'Its address.' }) slug: string,
    @Arg('at', () => MomentInput, {
      nullable: true,
      description: 'The moment to look at; today and live by default.',
    })
    at: MomentInput | null,
    @Info() info: GraphQLResolveInfo,
  ): Promise<OrganizationType | null> {
    const found = await context.organizations.bySlug(slug)
    if (found && isLive(at) && asksOnlyOfItself(info)) {
      return readHead(context, found.id, at?.asOf)
    }
    const view = found && (await readView(context, found.id, at))
    return view && new OrganizationType(view)
  }

  @Query(() => OrganizationConnection, {
    description: 'The organizations that the viewer may enter, by slug, as they are today.',
  })
  async organizations(
    @Ctx() context: RequestContext,
    @Args(() => ConnectionArgs) args: ConnectionArgs,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Page<OrganizationType>> {
    if (asksOnlyOfItself(info)) {
      const there = await context.services.organizationHeads.list(context.organizations.ids)
      const heads = there.filter(({ organization: { id } }) => context.can('organization.read', id))
      const keyOf = ({ organization }: OrganizationHead) => [organization.slug]
      return paginate(heads, keyOf, args, bySlug, (head) => organizationOfHead(head, todayOf(head)))
    }
    const all = await context.organizations.list()
    const { edges: asked, pageInfo, totalCount } = paginate(all, ({ slug }) => [slug], args, bySlug)
    const read = asked.map(async ({ cursor, node }) => {
      const view = await readView(context, node.id)
      return view === null ? [] : [{ cursor, node: new OrganizationType(view) }]
    })
    const edges = (await Promise.all(read)).flat()
    return { edges, nodes: edges.map(({ node }) => node), pageInfo, totalCount }
  }
  @FieldResolver(() => [OrganizationType], {
    description:
      'The organization on several days at the revision shown, in the order given: a series in one request.',
  })
  @Most({ days: MOST_DAYS })
  moments(
    @Root() { view }: OrganizationType,
    @Arg('days', () => [DateScalar], { description: 'Up to 92 days, past or future.' })
    days: string[],
  ): OrganizationType[] {
    const asked = days.map((day, index) => readDay(day, ['days', index]))
    return viewsOfDays(view.state, asked).map((each) => new OrganizationType(each))
  }
}
