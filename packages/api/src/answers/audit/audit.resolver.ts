import { Arg, Args, Ctx, FieldResolver, Int, Resolver, Root } from 'type-graphql'
import type { RequestContext } from '../../context.js'
import { badUserInput } from '../../errors/request-error.js'
import { type KeysetPage, keysetPage } from '../../graphql/relay/keyset-page.js'
import { shownChanges } from '../../graphql/shown-decision.js'
import { OrganizationType } from '../../graphql/types/organization-type.js'
import { refuseUnless } from '../../session/can.js'
import { ThingDifferenceType, toThingDifferences } from '../../plans/thing-difference.js'
import type { AuditEntry, RecordedChange } from '../../store/audit.repository.js'
import { AuditEntryConnection, AuditEntryType } from './audit-entry.js'
import { AuditArgs, readAuditFilter, thingsAsked } from './audit-filter.js'
import {
  ChangesArgs,
  RecordedChangeConnection,
  type RecordedChangeType,
  toRecordedChange,
} from './recorded-change.js'
import { localeOf } from '../../store/locale-of.js'

const latestFirst = { field: 'REVISION', direction: 'DESC' } as const
const oldestFirst = { field: 'REVISION', direction: 'ASC' } as const
const mostChanges = 100

/** What was done to an organization, up to the revision that is shown. */
@Resolver(() => OrganizationType)
export class AuditResolver {
  @FieldResolver(() => AuditEntryConnection, {
    description: 'The committed plans up to the revision shown, the latest first.',
  })
  async audit(
    @Root() { view }: OrganizationType,
    @Ctx() context: RequestContext,
    @Args(() => AuditArgs) args: AuditArgs,
  ): Promise<KeysetPage<AuditEntryType>> {
    const { organization, revision } = view.state
    refuseUnless(context, 'audit.read', organization.id)
    const question = readAuditFilter(args.filter ?? {}, revision)
    const { id } = organization
    const { services } = context
    const locale = context.localeFor(view.organization.locale)
    return keysetPage(args, {
      order: latestFirst,
      keyLength: 1,
      keyOf: (entry: AuditEntry) => [entry.revision],
      read: (slice) => services.audit.entries(id, question, slice),
      count: () => services.audit.entryCount(id, question),
      toNode: (entry) => new AuditEntryType(id, entry, locale),
    })
  }

  @FieldResolver(() => AuditEntryType, {
    nullable: true,
    description: 'The plan that made a revision; null for one after the revision shown.',
  })
  async auditEntry(
    @Root() { view }: OrganizationType,
    @Ctx() context: RequestContext,
    @Arg('revision', () => Int, { description: 'The revision, from 1.' }) revision: number,
  ): Promise<AuditEntryType | null> {
    const { id } = view.state.organization
    refuseUnless(context, 'audit.read', id)
    if (revision < 1 || revision > view.state.revision) return null
    const entry = await context.services.audit.entry(id, revision)
    return entry && new AuditEntryType(id, entry, context.localeFor(view.organization.locale))
  }

  @FieldResolver(() => RecordedChangeConnection, {
    description:
      'What was changed after a revision, up to the one shown, thing by thing in the order in which it was recorded: ask again from the last `revision` you saw. Rows of time series are not among them.',
  })
  async changes(
    @Root() { view }: OrganizationType,
    @Ctx() context: RequestContext,
    @Args(() => ChangesArgs) args: ChangesArgs,
  ): Promise<KeysetPage<RecordedChangeType>> {
    const { audit } = context.services
    const { organization, revision } = view.state
    refuseUnless(context, 'audit.read', organization.id)
    const { afterRevision } = args
    if (afterRevision < 0) throw badUserInput(['afterRevision'], { reason: 'NEGATIVE' })
    const question = { afterRevision, revision, ...thingsAsked(args, ['thingId']) }
    const locale = context.localeFor(view.organization.locale)
    return keysetPage(args, {
      order: oldestFirst,
      keyLength: 2,
      keyOf: (row: RecordedChange) => [row.revision, row.seq],
      read: (slice) => audit.changesAfter(organization.id, question, slice),
      count: () => audit.changeCount(organization.id, question),
      toNode: (row) => toRecordedChange(view, row, locale),
    })
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
    if (first < 0 || first > mostChanges) {
      throw badUserInput(['first'], { min: 0, max: mostChanges })
    }
    if (offset < 0) throw badUserInput(['offset'], { reason: 'NEGATIVE' })
    const { states, audit } = context.services
    const state = await states.get(organizationId)
    const page = { afterSeq: offset, limit: first }
    const rows = await audit.changes(organizationId, entry.revision, page)
    const own = localeOf(state)
    if (state === null) return []
    const recorded = rows.map(({ change }) => change)
    const changes = shownChanges(state, recorded, context.hiddenIn(organizationId))
    return toThingDifferences(
      context.shown(state),
      changes.map(({ change }) => change),
      context.localeFor(own),
    )
  }
}
