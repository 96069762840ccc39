import type { Day } from '../../kernel/day.js'
import type { Id } from '../../kernel/id.js'
import type { Message } from '../../messages/message.js'
import type { Responsibility } from '../../state/vocabulary.js'
import type { CriterionKey } from './criterion.js'

/** Something to do next with an account: for a criterion not met, or a playbook's next step. */
export interface NextAction {
  readonly message: Message
  /** The criterion that asks for it; null for a playbook's step. */
  readonly criterion: CriterionKey | null
  /** The playbook that it comes from; null for a criterion's. */
  readonly playbookId: Id | null
  /** Who does it, where the playbook says so. */
  readonly responsibility: Responsibility | null
  readonly dueOn: Day | null
}
