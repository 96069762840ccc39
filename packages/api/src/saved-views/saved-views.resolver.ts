import { isId } from '@postscale/domain'
import { Arg, Ctx, FieldResolver, Mutation, Resolver, Root } from 'type-graphql'
import type { RequestContext } from '../context.js'
import { newId } from '../database/new-id.js'
import { organizationNamed } from '../graphql/organization-named.js'
import { type PlanError, refusal } from '../graphql/plan-error.js'
import { decodeGlobalId } from '../graphql/relay/global-id.js'
import { tellingOutcome } from '../graphql/telling-outcome.js'
import { OrganizationType } from '../graphql/types/organization-type.js'
import { can, denied } from '../session/can.js'
import { type Principal, userIdOf } from '../session/principal.js'
import { readViewInput } from './read-view-input.js'
import type { SavedView } from './saved-view.js'
import {
  DeleteSavedViewInput,
  DeleteSavedViewPayload,
  SavedViewPayload,
  SavedViewType,
  SaveViewInput,
  toSavedView,
  UpdateSavedViewInput,
} from './saved-view-type.js'
import { MOST_VIEWS } from './saved-view.repository.js'

/** Whose shared views may be changed by those who keep the organization’s settings. */
const CONFIGURE = 'organization.configure'

/** How members look at an organization's lists. */
@Resolver(() => OrganizationType)
export class OrganizationSavedViewsResolver {
  @FieldResolver(() => [SavedViewType], {
    description:
      'The viewer’s views of its lists and those that are shared, by name. They are of no revision.',
  })
  async savedViews(
    @Root() { view }: OrganizationType,
    @Ctx() { principal, services }: RequestContext,
    @Arg('page', () => String, {
      nullable: true,
      description: 'Only those of this page, by its path below the organization.',
    })
    page: string | null,
  ): Promise<readonly SavedViewType[]> {
    const { id } = view.state.organization
    const seen = await services.savedViews.seenBy(id, ownerIdOf(principal), page)
    return seen.map((each) => shown(principal, id, each))
  }
}

/** Keeps, changes and deletes views. */
@Resolver()
export class SavedViewsResolver {
  @Mutation(() => SavedViewPayload, { description: 'Keeps how a list is looked at under a name.' })
  async saveView(
    @Ctx() context: RequestContext,
    @Arg('input', () => SaveViewInput, { description: 'The view.' }) input: SaveViewInput,
  ): Promise<SavedViewPayload> {
    const { locale, principal, services } = context
    const found = await organizationNamed(context, input.organizationId, 'organization.read')
    if (found === null) {
      const params = { thing: 'organization', id: input.organizationId } as const
      const path = ['input', 'organizationId']
      return { ok: null, error: refusal(locale, 'NOT_FOUND', params, path) }
    }
    const read = readViewInput(context, input)
    if (read.error !== null) return { ok: null, error: read.error }
    const { name = '', search = {}, isShared = false } = read.change
    const id = newId()
    const owner = { ownerId: ownerIdOf(principal), ownerName: principal.name }
    const view = { ...owner, id, name, page: input.page, search, isShared }
    const why = await tellingOutcome(context, (writing) =>
      services.savedViews.insert(found.id, view, writing),
    )
    if (why !== null) return { ok: null, error: refused(context, why, '') }
    return written(context, { organizationId: found.id, id })
  }

  @Mutation(() => SavedViewPayload, {
    description:
      'Renames a view, shares it, or keeps something else under its name: one’s own, or one that is shared by those with `organization.configure`.',
  })
  async updateSavedView(
    @Ctx() context: RequestContext,
    @Arg('input', () => UpdateSavedViewInput, { description: 'Which, and what of it.' })
    input: UpdateSavedViewInput,
  ): Promise<SavedViewPayload> {
    const named = await viewToWrite(context, input.id)
    if (named === null) return { ok: null, error: refused(context, 'UNKNOWN', input.id) }
    const read = readViewInput(context, input)
    if (read.error !== null) return { ok: null, error: read.error }
    const { organizationId, id } = named
    const why = await tellingOutcome(context, (writing) =>
      context.services.savedViews.update(organizationId, id, read.change, writing),
    )
    if (why !== null) return { ok: null, error: refused(context, why, input.id) }
    return written(context, named)
  }

  @Mutation(() => DeleteSavedViewPayload, {
    description:
      'Deletes a view: one’s own, or one that is shared by those with `organization.configure`.',
  })
  async deleteSavedView(
    @Ctx() context: RequestContext,
    @Arg('input', () => DeleteSavedViewInput, { description: 'Which one.' })
    input: DeleteSavedViewInput,
  ): Promise<DeleteSavedViewPayload> {
    const named = await viewToWrite(context, input.id)
    const { savedViews } = context.services
    const isDeleted =
      named !== null &&
      (await tellingOutcome(context, (writing) =>
        savedViews.delete(named.organizationId, named.id, writing),
      ))
    return isDeleted
      ? { ok: { deletedId: input.id }, error: null }
      : { ok: null, error: refused(context, 'UNKNOWN', input.id) }
  }
}

interface NamedView {
  readonly organizationId: string
  readonly id: string
}

/** Whose a view is that a principal saves: their user's, also by a token. */
function ownerIdOf(principal: Principal): string {
  return userIdOf(principal) ?? principal.id
}

function shown(principal: Principal, organizationId: string, view: SavedView): SavedViewType {
  const mayConfigure = can(principal, CONFIGURE, organizationId)
  return toSavedView(organizationId, view, { ownerId: ownerIdOf(principal), mayConfigure })
}

/**
 * The view of an opaque id, where whoever asks may change it; null where there is none that they see.
 *
 * @throws RequestError FORBIDDEN: it is somebody else's
 */
async function viewToWrite(context: RequestContext, named: string): Promise<NamedView | null> {
  const [organizationId = '', id = ''] = decodeGlobalId('SavedView', named, ['input', 'id'])
  const found = await context.organizations.byId(organizationId)
  if (found === null || !isId(id)) return null
  const ownerId = ownerIdOf(context.principal)
  const view = await context.services.savedViews.find(found.id, ownerId, id)
  if (view === null) return null
  if (view.ownerId !== ownerId && !can(context.principal, CONFIGURE, found.id)) {
    throw denied(context, CONFIGURE, found.id)
  }
  return { organizationId: found.id, id }
}

async function written(
  context: RequestContext,
  { organizationId, id }: NamedView,
): Promise<SavedViewPayload> {
  const { principal, services } = context
  const view = await services.savedViews.find(organizationId, ownerIdOf(principal), id)
  return view === null
    ? { ok: null, error: refused(context, 'UNKNOWN', id) }
    : { ok: { view: shown(principal, organizationId, view) }, error: null }
}

function refused(
  { locale }: Pick<RequestContext, 'locale'>,
  why: 'TAKEN' | 'TOO_MANY' | 'UNKNOWN',
  id: string,
): PlanError {
  switch (why) {
    case 'UNKNOWN':
      return refusal(locale, 'NOT_FOUND', { thing: 'savedView', id }, ['input', 'id'])
    case 'TAKEN': {
      const params = { field: 'name', reason: 'TAKEN' } as const
      return refusal(locale, 'INVALID_VALUE', params, ['input', 'name'])
    }
    case 'TOO_MANY': {
      const params = { field: 'savedViews', reason: 'TOO_MANY', limit: MOST_VIEWS } as const
      return refusal(locale, 'INVALID_VALUE', params, ['input'])
    }
  }
}
