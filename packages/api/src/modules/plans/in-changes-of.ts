import type { PathOf } from '../../shared/problems/to-plan-error.js'
import type { PlanInput } from './inputs/plan-input.js'

/** Where a plan's problems lie in its input: `input.changes.3.updateTeam.name`. */
export function inChangesOf({ changes }: Pick<PlanInput, 'changes'>): PathOf {
  return ({ changeIndex, field }) => {
    if (changeIndex === null) return ['input']
    const given = Object.entries(changes[changeIndex] ?? {}).find(([, change]) => change != null)
    return ['input', 'changes', changeIndex, given?.[0] ?? null, field]
  }
}
