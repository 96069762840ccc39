import type { Locale } from '@postscale/domain'
import { Arg, Args, Ctx, FieldResolver, Int, Resolver, Root } from 'type-graphql'
import type { RequestContext } from '../../context.js'
import { badUserInput } from '../../errors/request-error.js'
import { ConnectionArgs } from '../../graphql/relay/connection-args.js'
import { paginate, type Page } from '../../graphql/relay/paginate.js'
import { OrganizationType } from '../../graphql/types/organization-type.js'
import { ThingDifferenceType, toThingDifferences } from '../../plans/thing-difference.js'
import { AuditEntryConnection, AuditEntryType } from './audit-entry.js'

const latestFirst = { field: 'REVISION', direction: 'DESC' } as const
const mostChanges = 100

/** What was done to an organization, up to the revision that is shown. */
@Resolver(() => OrganizationType)
export class AuditResolver {
  @FieldResolver(() => AuditEntryConnection, {
    description: 'The committed plans up to the revision shown, the latest first.',
  })
  async audit(
    @Root() { view }: OrganizationType,
    @Ctx() { services }: RequestContext,
    @Args(() => ConnectionArgs) args: ConnectionArgs,
  ): Promise<Page<AuditEntryType>> {
    const { organization, revision } = view.state
    // Every revision has its plan, so the list of revisions is the list of entries.
    const revisions = Int32Array.from({ length: revision }, (_, index) => revision - index)
    const page = paginate(revisions, (at) => [at], args, latestFirst)
    const first = page.edges[0]?.node ?? 0
    const asked = { beforeRevision: first + 1, limit: page.edges.length }
    const entries = await services.audit.entries(organization.id, asked)
    const byRevision = new Map(entries.map((entry) => [entry.revision, entry]))
    const edges = page.edges.flatMap(({ cursor, node }) => {
      const entry = byRevision.get(node)
      return entry ? [{ cursor, node: new AuditEntryType(organization.id, entry) }] : []
    })
    return { ...page, edges, nodes: edges.map(({ node }) => node) }
  }
}

/** What a committed plan changed. */
@Resolver(() => AuditEntryType)
export class AuditEntryResolver {
  @FieldResolver(() => [ThingDifferenceType], {
    description: 'What it changed, in the plan’s order.',
  })
  async differences(
    @Root() { organizationId, entry }: AuditEntryType,
    @Ctx() context: RequestContext,
    @Arg('first', () => Int, {
      defaultValue: 50,
      description: 'How many things, 0 to 100.',
    })
    first: number,
    @Arg('offset', () => Int, { defaultValue: 0, description: 'How many things to pass over.' })
    offset: number,
  ): Promise<ThingDifferenceType[]> {
    if (first < 0 || first > mostChanges) throw badUserInput(['first'])
    if (offset < 0) throw badUserInput(['offset'])
    const { states, audit } = context.services
    const state = await states.get(organizationId)
    const page = { afterSeq: offset, limit: first }
    const rows = await audit.changes(organizationId, entry.revision, page)
    const own: Locale = state?.organization.history.at(-1)?.fields.locale ?? 'en'
    const changes = rows.map(({ change }) => change)
    return state === null ? [] : toThingDifferences(state, changes, context.localeFor(own))
  }
}
