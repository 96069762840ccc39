import type { Change, ChangeType } from '@postscale/domain'
import { badUserInput } from '../../shared/errors/bad-user-input.js'
import type { ChangeInput } from './inputs/change-input.js'
import { toChange } from './to-change.js'

/**
 * A plan's changes as the domain's commands.
 *
 * @throws RequestError BAD_USER_INPUT for an entry that holds none or several changes
 */
export function toChanges(inputs: readonly ChangeInput[], today: string): Change[] {
  return inputs.map((input, index) => {
    const path = ['input', 'changes', index]
    const given = Object.entries(input).filter(([, change]) => change != null)
    const [only, ...others] = given
    if (only === undefined || others.length > 0) throw badUserInput(path)
    const [type, change] = only as [ChangeType, object]
    return toChange(type, change, today, [...path, type])
  })
}
