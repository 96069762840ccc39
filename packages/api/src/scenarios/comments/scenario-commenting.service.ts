import type { Result } from '@postscale/domain'
import { newId } from '../../database/new-id.js'
import type { Scenario } from '../../store/scenario.js'
import type {
  NewScenarioComment,
  ScenarioComment,
  ScenarioCommentRepository,
} from '../../store/scenario-comment.repository.js'
import { refusing } from '../refuse-scenario.js'
import type { ScenarioRefusal, ScenarioRefused } from '../scenario-refusal.js'
import type { ScenarioService, ScenarioTurn } from '../scenario.service.js'

type Said = Promise<Result<Scenario, ScenarioRefusal>>

/** Keeps what is said of scenarios: threads of comments with their replies. Whoever sees one may say something. */
export class ScenarioCommenting {
  readonly #writing: ScenarioService
  readonly #comments: ScenarioCommentRepository

  constructor(writing: ScenarioService, comments: ScenarioCommentRepository) {
    this.#writing = writing
    this.#comments = comments
  }

  /** Begins a thread, or replies in one: a reply is about what its thread is about, and settled ones open again. */
  async say(
    scenario: Scenario,
    comment: Omit<NewScenarioComment, 'author' | 'id'>,
    turn: ScenarioTurn,
  ): Said {
    return this.#writing.beside(scenario, turn, async (client) => {
      const said = { ...comment, id: newId(), author: turn.actor }
      if (comment.parentId === null) return this.#comments.insert(client, scenario, said)
      const { begun } = threadOf(await this.#comments.of(scenario, client), comment.parentId)
      await this.#comments.insert(client, scenario, {
        ...said,
        parentId: begun.id,
        changeId: begun.changeId,
      })
      const settled = { resolvedAt: null, resolvedByName: null }
      await this.#comments.update(client, scenario, { ...begun, ...settled })
    })
  }

  /** Says one's own comment otherwise. */
  async edit(
    scenario: Scenario,
    { id, text, owner }: Pick<ScenarioComment, 'id' | 'owner' | 'text'>,
    turn: ScenarioTurn,
  ): Said {
    return this.#writing.beside(scenario, turn, async (client) => {
      const comment = own(await this.#comments.of(scenario, client), id, owner)
      if (comment.text === text) return
      await this.#comments.update(client, scenario, { ...comment, text, editedAt: new Date() })
    })
  }

  /** Takes one's own comment away. One that has replies stays as an empty place above them, as long as they do. */
  async remove(
    scenario: Scenario,
    { id, owner }: Pick<ScenarioComment, 'id' | 'owner'>,
    turn: ScenarioTurn,
  ): Said {
    return this.#writing.beside(scenario, turn, async (client) => {
      const all = await this.#comments.of(scenario, client)
      const comment = own(all, id, owner)
      const { begun, replies } = threadOf(all, id)
      if (comment.id === begun.id && replies.length > 0) {
        const removed = { ...begun, text: '', removedAt: new Date() }
        return this.#comments.update(client, scenario, removed)
      }
      await this.#comments.delete(client, scenario, id)
      const isLast = replies.length === 1 && comment.id !== begun.id
      if (isLast && begun.removedAt !== null) {
        await this.#comments.delete(client, scenario, begun.id)
      }
    })
  }

  /** Settles a thread, or opens it again. */
  async resolve(
    scenario: Scenario,
    { id, resolved }: { readonly id: string; readonly resolved: boolean },
    turn: ScenarioTurn,
  ): Said {
    return this.#writing.beside(scenario, turn, async (client) => {
      const { begun } = threadOf(await this.#comments.of(scenario, client), id)
      if ((begun.resolvedAt !== null) === resolved) return
      const settled = resolved
        ? { resolvedAt: new Date(), resolvedByName: turn.actor.name }
        : { resolvedAt: null, resolvedByName: null }
      await this.#comments.update(client, scenario, { ...begun, ...settled })
    })
  }
}

interface Thread {
  /** What began it. */
  readonly begun: ScenarioComment
  readonly replies: readonly ScenarioComment[]
}

/** @throws ScenarioRefused where there is no such comment */
function threadOf(all: readonly ScenarioComment[], id: string): Thread {
  const comment = all.find((each) => each.id === id)
  const begun = all.find((each) => each.id === (comment?.parentId ?? id))
  if (begun === undefined) throw noComment(id)
  return { begun, replies: all.filter(({ parentId }) => parentId === begun.id) }
}

/** @throws ScenarioRefused where there is no such comment, or it is somebody else's */
function own(all: readonly ScenarioComment[], id: string, owner: string): ScenarioComment {
  const comment = all.find((each) => each.id === id && each.removedAt === null)
  if (comment === undefined) throw noComment(id)
  if (comment.owner === owner) return comment
  throw refusing({ key: 'problems.COMMENT_NOT_YOURS', params: {} })
}

function noComment(id: string): ScenarioRefused {
  return refusing({ key: 'problems.NOT_FOUND', params: { thing: 'comment', id } })
}
