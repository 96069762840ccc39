import { Arg, Ctx, FieldResolver, Mutation, Resolver, Root } from 'type-graphql'
import type { RequestContext } from '../../context.js'
import { badUserInput } from '../../errors/request-error.js'
import { ownerScope } from '../../session/principal.js'
import { besideScenario } from '../beside-scenario.js'
import { ScenarioCommentType, toScenarioComments } from './scenario-comment-type.js'
import {
  CommentOnScenarioInput,
  EditScenarioCommentInput,
  RemoveScenarioCommentInput,
  ResolveScenarioCommentInput,
} from './scenario-comment-inputs.js'
import { ScenarioPayload, ScenarioType } from '../scenario-type.js'

/** What is said of scenarios. */
@Resolver(() => ScenarioType)
export class ScenarioCommentResolver {
  @FieldResolver(() => [ScenarioCommentType], {
    description: 'What is said of it and of its changes, the oldest first, each with its replies.',
  })
  async comments(
    @Root() { scenario, locale }: ScenarioType,
    @Ctx() { principal, services }: RequestContext,
  ): Promise<readonly ScenarioCommentType[]> {
    const { branches, comments, repository } = services.scenarios
    const all = await comments.of(scenario)
    if (all.length === 0) return []
    const branch = await branches.of(scenario)
    if (branch === null) throw new Error('the revision of a scenario is gone')
    const present = new Set(branch.changes.map(({ id }) => id))
    const dropped = all.flatMap(({ changeId }) =>
      changeId === null || present.has(changeId) ? [] : [changeId],
    )
    const last = await repository.lastChanges(scenario, dropped)
    return toScenarioComments(all, { branch, last, owner: ownerScope(principal), locale })
  }

  @Mutation(() => ScenarioPayload, {
    description:
      'Says something of a scenario that the viewer may see, of one of its changes, or in reply.',
  })
  async commentOnScenario(
    @Ctx() context: RequestContext,
    @Arg('input', () => CommentOnScenarioInput, { description: 'What is said, and of what.' })
    input: CommentOnScenarioInput,
  ): Promise<ScenarioPayload> {
    const { changeId = null, replyToId = null } = input
    const text = textOf(input)
    if (changeId !== null && replyToId !== null) throw badUserInput(['input', 'changeId'])
    return besideScenario(context, 'commentOnScenario', input, async (scenario) => {
      const { branches, commenting } = context.services.scenarios
      const branch = changeId === null ? null : await branches.of(scenario)
      if (branch !== null && !branch.changes.some(({ id }) => id === changeId)) {
        throw badUserInput(['input', 'changeId'])
      }
      const owner = ownerScope(context.principal)
      const comment = { changeId, parentId: replyToId, text, owner }
      return (turn) => commenting.say(scenario, comment, turn)
    })
  }

  @Mutation(() => ScenarioPayload, { description: 'Says one of the viewer’s comments otherwise.' })
  async editScenarioComment(
    @Ctx() context: RequestContext,
    @Arg('input', () => EditScenarioCommentInput, { description: 'The comment, and what is new.' })
    input: EditScenarioCommentInput,
  ): Promise<ScenarioPayload> {
    const text = textOf(input)
    const edit = { id: input.commentId, text, owner: ownerScope(context.principal) }
    const { commenting } = context.services.scenarios
    return besideScenario(
      context,
      'editScenarioComment',
      input,
      (scenario) => (turn) => commenting.edit(scenario, edit, turn),
    )
  }

  @Mutation(() => ScenarioPayload, {
    description:
      'Takes one of the viewer’s comments away. One with replies stays as an empty place above them.',
  })
  async removeScenarioComment(
    @Ctx() context: RequestContext,
    @Arg('input', () => RemoveScenarioCommentInput, { description: 'The comment.' })
    input: RemoveScenarioCommentInput,
  ): Promise<ScenarioPayload> {
    const comment = { id: input.commentId, owner: ownerScope(context.principal) }
    const { commenting } = context.services.scenarios
    return besideScenario(
      context,
      'removeScenarioComment',
      input,
      (scenario) => (turn) => commenting.remove(scenario, comment, turn),
    )
  }

  @Mutation(() => ScenarioPayload, { description: 'Settles a thread, or opens it again.' })
  async resolveScenarioComment(
    @Ctx() context: RequestContext,
    @Arg('input', () => ResolveScenarioCommentInput, { description: 'The thread.' })
    input: ResolveScenarioCommentInput,
  ): Promise<ScenarioPayload> {
    const { commentId: id, resolved } = input
    const { commenting } = context.services.scenarios
    return besideScenario(
      context,
      'resolveScenarioComment',
      input,
      (scenario) => (turn) => commenting.resolve(scenario, { id, resolved }, turn),
    )
  }
}

function textOf({ text }: { readonly text: string }): string {
  const said = text.trim()
  if (said === '') throw badUserInput(['input', 'text'], { reason: 'BLANK' })
  return said
}
