import { Arg, Args, Ctx, Int, Query, Resolver } from 'type-graphql'
import type { RequestContext } from '../../context.js'
import { ConnectionArgs } from '../relay/connection-args.js'
import { paginate, type Page } from '../relay/paginate.js'
import { DateScalar } from '../scalars.js'
import { readView } from '../read-view.js'
import { OrganizationConnection, OrganizationType } from '../types/organization-type.js'

const bySlug = { field: 'SLUG', direction: 'ASC' } as const

@Resolver(() => OrganizationType)
export class OrganizationResolver {
  @Query(() => OrganizationType, {
    nullable: true,
    description:
      'An organization at one moment; null when there is none of that name, the viewer may not see it, or it never was at that revision.',
  })
  async organization(
    @Ctx() context: RequestContext,
    @Arg('slug', () => String, { description: 'Its address.' }) slug: string,
    @Arg('asOf', () => DateScalar, {
      nullable: true,
      description: 'The day to look at, past or future; today in its time zone by default.',
    })
    asOf: string | null,
    @Arg('revision', () => Int, {
      nullable: true,
      description: 'The revision to look at; the live one by default.',
    })
    revision: number | null,
  ): Promise<OrganizationType | null> {
    const found = await context.organizations.bySlug(slug)
    const view = found && (await readView(context, found.id, { asOf, revision }))
    return view && new OrganizationType(view)
  }

  @Query(() => OrganizationConnection, {
    description: 'The organizations that the viewer may enter, by slug, as they are today.',
  })
  async organizations(
    @Ctx() context: RequestContext,
    @Args(() => ConnectionArgs) args: ConnectionArgs,
  ): Promise<Page<OrganizationType>> {
    const all = await context.organizations.list()
    const page = paginate(all, ({ slug }) => [slug], args, bySlug)
    const read = page.edges.map(async ({ cursor, node }) => {
      const view = await readView(context, node.id)
      return view === null ? [] : [{ cursor, node: new OrganizationType(view) }]
    })
    const edges = (await Promise.all(read)).flat()
    return { ...page, edges, nodes: edges.map(({ node }) => node) }
  }
}
