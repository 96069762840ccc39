import { guardedState, type Sensitive } from '@postscale/domain'
import { type Branch, keepBranch } from '../store/branch.js'
import { shownDecision } from './shown-decision.js'
import { todayOf } from './today.js'

const known = new WeakMap<Branch, Map<string, Branch>>()

/** A scenario's branch as it is shown to whoever may not see what is sensitive; kept with the branch. */
export function shownBranch(branch: Branch, hidden: readonly Sensitive[]): Branch {
  if (hidden.length === 0) return branch
  const today = todayOf(branch.state)
  const key = `${hidden.join(' ')} ${today}`
  const found = known.get(branch)?.get(key)
  if (found !== undefined) return found
  const state = guardedState(branch.state, hidden, today)
  const from = guardedState(branch.from, hidden, today)
  const decision = shownDecision(branch.decision, hidden)
  const shown = { ...branch, state, from, decision }
  // Nothing was kept back of it: then it is the branch that its state is of.
  if (state !== branch.state) keepBranch(shown)
  known.set(branch, new Map(known.get(branch)).set(key, shown))
  return shown
}
