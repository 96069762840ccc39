import type { Change, ChangeType } from '@postscale/domain'
import type { ChangeInput } from './inputs/change-input.js'
import { toChange } from './to-change.js'

/**
 * A plan's changes as the domain's commands.
 *
 * @throws RequestError BAD_USER_INPUT for an id that is none
 */
export function toChanges(inputs: readonly ChangeInput[], today: string): Change[] {
  return inputs.map((input, index) => {
    // The schema lets exactly one through.
    const given = Object.entries(input).find(([, change]) => change != null)
    const [type, change] = given as [ChangeType, object]
    return toChange(type, change, today, ['input', 'changes', index, type])
  })
}
