import { type Locale, planText } from '@postscale/domain'
import { Field, ID, ObjectType } from 'type-graphql'
import { DateTimeScalar } from '../../graphql/scalars.js'
import { ActorType } from '../../graphql/types/actor-type.js'
import { planTitle } from '../../plans/plan-title.js'
import type { Branch } from '../../store/branch.js'
import type { ScenarioChange } from '../../store/scenario.js'
import type { ScenarioComment } from '../../store/scenario-comment.repository.js'

@ObjectType({ simpleResolvers: true })
abstract class Said {
  @Field(() => ID, { description: 'By which it is edited, removed and replied to.' })
  id!: string

  @Field(() => String, { description: 'What is said; empty once it is removed.' })
  text!: string

  @Field(() => ActorType, { description: 'Who said it.' })
  author!: ActorType

  @Field(() => DateTimeScalar, { description: 'When.' })
  at!: Date

  @Field(() => DateTimeScalar, {
    nullable: true,
    description: 'When its text was changed last; null where it is as it was written.',
  })
  editedAt!: Date | null

  @Field(() => Boolean, { description: 'Whether the viewer wrote it, and may change it.' })
  viewerCanEdit!: boolean
}

@ObjectType('ScenarioReply', {
  description: 'What somebody replies to a comment on a scenario.',
  simpleResolvers: true,
})
class ScenarioReplyType extends Said {}

@ObjectType('ScenarioComment', {
  description: 'What somebody says of a scenario or of one of its changes, and what is replied.',
  simpleResolvers: true,
})
export class ScenarioCommentType extends Said {
  @Field(() => ID, {
    nullable: true,
    description: 'The change it is about: `ScenarioChange.id`; null for the whole.',
  })
  changeId!: string | null

  @Field(() => String, {
    nullable: true,
    description: 'What that change is about, in words, as it is or was last.',
  })
  changeTitle!: string | null

  @Field(() => Boolean, { description: 'Whether that change has been dropped since.' })
  isOfDroppedChange!: boolean

  @Field(() => Boolean, {
    description: 'Whether it was taken away; it is told for the sake of its replies.',
  })
  isRemoved!: boolean

  @Field(() => DateTimeScalar, {
    nullable: true,
    description: 'When the thread was settled; null while it is open.',
  })
  resolvedAt!: Date | null

  @Field(() => String, { nullable: true, description: 'Who settled it.' })
  resolvedBy!: string | null

  @Field(() => [ScenarioReplyType], { description: 'What is replied, the oldest first.' })
  replies!: readonly ScenarioReplyType[]
}

/**
 * The threads of a scenario, the oldest first.
 *
 * @param last changes that were dropped, as they were last.
 * @param owner whose comments are the viewer's own.
 */
export function toScenarioComments(
  comments: readonly ScenarioComment[],
  {
    branch,
    last,
    owner,
    locale,
  }: {
    readonly branch: Branch
    readonly last: ReadonlyMap<string, ScenarioChange['change']>
    readonly owner: string
    readonly locale: Locale
  },
): readonly ScenarioCommentType[] {
  const present = new Map(branch.changes.map(({ id, change }) => [id, change]))
  const said = (comment: ScenarioComment) => {
    const { id, text, author, at, editedAt, removedAt } = comment
    const viewerCanEdit = comment.owner === owner && removedAt === null
    return { id, text, author, at, editedAt, viewerCanEdit }
  }
  const titleOf = (changeId: string): string | null => {
    const change = present.get(changeId) ?? last.get(changeId)
    return change === undefined ? null : planText(locale, planTitle([change], branch.state))
  }
  return comments.flatMap((comment) => {
    const { id, changeId, parentId, removedAt, resolvedAt, resolvedByName } = comment
    if (parentId !== null) return []
    return {
      ...said(comment),
      changeId,
      changeTitle: changeId === null ? null : titleOf(changeId),
      isOfDroppedChange: changeId !== null && !present.has(changeId),
      isRemoved: removedAt !== null,
      resolvedAt,
      resolvedBy: resolvedByName,
      replies: comments.filter((each) => each.parentId === id).map(said),
    }
  })
}
