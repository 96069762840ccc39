import { Field, ID, InputType, ObjectType } from 'type-graphql'
import { Most } from '../graphql/arguments/most.js'
import { PlanError } from '../graphql/plan-error.js'
import { encodeGlobalId } from '../graphql/relay/global-id.js'
import { DateTimeScalar } from '../graphql/scalars.js'
import type { SavedView } from './saved-view.js'

/** Characters of a page's path. */
const LONGEST_PAGE = 200
/** Characters of the search parameters. */
const LONGEST_SEARCH = 8_000

const NAME = 'What it is called; 1 to 100 characters, each name once among one’s own of a page.'
const SEARCH =
  'The search parameters of the page’s address, as a JSON object: filter, order, columns; up to 8,000 characters.'

@ObjectType('SavedView', {
  description: 'How somebody looks at a list: its filter, order and columns under a name.',
  simpleResolvers: true,
})
export class SavedViewType {
  @Field(() => ID, { description: 'By which it is changed and deleted.' })
  id!: string

  @Field(() => String, { description: 'What it is called.' })
  name!: string

  @Field(() => String, {
    description: 'The path of its page below the organization, e.g. `records/account`.',
  })
  page!: string

  @Field(() => String, {
    description: 'The search parameters of the page’s address, as a JSON object.',
  })
  search!: string

  @Field(() => Boolean, { description: 'Whether all members see it.' })
  isShared!: boolean

  @Field(() => Boolean, { description: 'Whether it is the viewer’s own.' })
  isOwn!: boolean

  @Field(() => String, { description: 'Who saved it.' })
  owner!: string

  @Field(() => Boolean, {
    description: 'Whether the viewer may change and delete it: their own, or who may configure.',
  })
  viewerCanChange!: boolean

  @Field(() => DateTimeScalar, { description: 'When it was saved or changed last.' })
  updatedAt!: Date
}

@InputType({ description: 'A view to keep.' })
export class SaveViewInput {
  @Field(() => ID, { description: 'The organization: its opaque id, or its slug.' })
  organizationId!: string

  @Field(() => String, { description: NAME })
  name!: string

  @Most(LONGEST_PAGE)
  @Field(() => String, {
    description: 'The path of its page below the organization, e.g. `records/account`.',
  })
  page!: string

  @Most(LONGEST_SEARCH)
  @Field(() => String, { description: SEARCH })
  search!: string

  @Field(() => Boolean, {
    nullable: true,
    description: 'Whether all members see it; false by default.',
  })
  isShared?: boolean | null
}

@InputType({ description: 'What becomes of a view; what is left out stays.' })
export class UpdateSavedViewInput {
  @Field(() => ID, { description: 'Opaque id of the view.' })
  id!: string

  @Field(() => String, { nullable: true, description: NAME })
  name?: string | null

  @Most(LONGEST_SEARCH)
  @Field(() => String, { nullable: true, description: SEARCH })
  search?: string | null

  @Field(() => Boolean, { nullable: true, description: 'Whether all members see it.' })
  isShared?: boolean | null
}

@InputType({ description: 'A view to delete.' })
export class DeleteSavedViewInput {
  @Field(() => ID, { description: 'Opaque id of the view.' })
  id!: string
}

@ObjectType({ description: 'A view that was written.', simpleResolvers: true })
class SavedViewOk {
  @Field(() => SavedViewType, { description: 'As it is now.' })
  view!: SavedViewType
}

@ObjectType({ description: 'Exactly one of the two is set.', simpleResolvers: true })
export class SavedViewPayload {
  @Field(() => SavedViewOk, { nullable: true, description: 'Set when it was written.' })
  ok!: SavedViewOk | null

  @Field(() => PlanError, { nullable: true, description: 'Set when it was refused.' })
  error!: PlanError | null
}

@ObjectType({ description: 'A view that was deleted.', simpleResolvers: true })
class DeleteSavedViewOk {
  @Field(() => ID, { description: 'Opaque id of the view that is gone.' })
  deletedId!: string
}

@ObjectType({ description: 'Exactly one of the two is set.', simpleResolvers: true })
export class DeleteSavedViewPayload {
  @Field(() => DeleteSavedViewOk, { nullable: true, description: 'Set when it was deleted.' })
  ok!: DeleteSavedViewOk | null

  @Field(() => PlanError, { nullable: true, description: 'Set when it was refused.' })
  error!: PlanError | null
}

/** A view as whoever asks sees it. */
export function toSavedView(
  organizationId: string,
  { id, ownerId, ownerName, name, page, search, isShared, updatedAt }: SavedView,
  viewer: { readonly ownerId: string; readonly mayConfigure: boolean },
): SavedViewType {
  const isOwn = ownerId === viewer.ownerId
  return {
    id: encodeGlobalId('SavedView', organizationId, id),
    name,
    page,
    search: JSON.stringify(search),
    isShared,
    isOwn,
    owner: ownerName,
    viewerCanChange: isOwn || viewer.mayConfigure,
    updatedAt,
  }
}
