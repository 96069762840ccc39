import type { Message } from '../../kernel/message.js'
import type { PlanText } from '../decision.js'

/** A revision with what its plan is called. */
interface TitledRevision {
  readonly revision: number
  readonly title: PlanText
}

type UndoMessage = Extract<Message, { readonly key: (typeof OPPOSITES)[UndoKey] }>
type UndoKey = keyof typeof OPPOSITES

/** Undoing what an undo did makes it again, and the other way round. */
const OPPOSITES = {
  'changes.undoOf': 'changes.redoOf',
  'changes.redoOf': 'changes.undoOf',
  'changes.undoOfSeveral': 'changes.redoOfSeveral',
  'changes.redoOfSeveral': 'changes.undoOfSeveral',
} as const

/**
 * What the plan is called that undoes revisions. The undo of an undo is called the redo of what that undid,
 * so that titles do not grow.
 *
 * @param undone at least one, the latest first.
 */
export function undoTitle(undone: readonly TitledRevision[]): Message {
  const [only] = undone
  if (only === undefined || undone.length > 1) {
    const revisions = undone.map(({ revision }) => revision)
    return { key: 'changes.undoOfSeveral', params: { revisions } }
  }
  const { revision, title } = only
  if (isUndo(title)) return { ...title, key: OPPOSITES[title.key] } as Message
  return { key: 'changes.undoOf', params: { revision, title } }
}

function isUndo(title: PlanText): title is UndoMessage {
  return typeof title !== 'string' && Object.hasOwn(OPPOSITES, title.key)
}
