import type { Change, OrganizationState } from '@postscale/domain'
import { type ClassType, Field } from 'type-graphql'
import { newId } from '../../database/new-id.js'
import { Most } from '../../graphql/arguments/most.js'
import { planTitle } from '../../plans/plan-title.js'
import { readPlanWords } from '../../plans/plan-words.js'
import { LONGEST_REASON, LONGEST_TITLE, LONGEST_WORDS } from '../../plans/write-input.js'
import type { AddedPlan } from '../../store/scenario.js'

/** What is said of changes that are added together. */
export interface Titled {
  readonly title?: string | null
  readonly reason?: string | null
  readonly words?: string | null
}

const DESCRIPTIONS = {
  title: [
    LONGEST_TITLE,
    `What the changes are called together, up to ${LONGEST_TITLE} characters; left out, they are listed one by one.`,
  ],
  reason: [
    LONGEST_REASON,
    `Why they are added; up to ${LONGEST_REASON.toLocaleString('en')} characters.`,
  ],
  words: [
    LONGEST_WORDS,
    'What `ProposedPlan.words` gave: its title and reason where none are given here, kept so that everybody reads them in their language.',
  ],
} as const

/** Lets an input say of which plan its changes are. */
export function addTitle(input: ClassType<Titled>): void {
  for (const [name, [most, description]] of Object.entries(DESCRIPTIONS)) {
    Most(most)(input.prototype as object, name)
    Field(() => String, { nullable: true, description })(input.prototype as object, name)
  }
}

/**
 * The plan as part of which changes are added; null where nothing is said of them.
 *
 * @param state before them.
 * @throws RequestError BAD_USER_INPUT
 */
export function addedPlan(
  input: Titled,
  changes: readonly Change[],
  state: OrganizationState,
): AddedPlan | null {
  const words = readPlanWords(input.words, ['input', 'words'])
  const title = input.title?.trim() || words?.title || null
  const reason = input.reason?.trim() || words?.reason || null
  if (title === null && reason === null) return null
  return { id: newId(), title: title ?? planTitle(changes, state), reason }
}
