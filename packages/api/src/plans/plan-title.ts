import { type Change, changeSubject, type Message, type OrganizationState } from '@postscale/domain'

/**
 * What a plan is called when its author does not say: its one change with what that is about, or how many
 * there are.
 *
 * @param state before the plan; null where it makes the organization.
 */
export function planTitle(changes: readonly Change[], state: OrganizationState | null): Message {
  const types = new Set(
    changes.map((change) => (change.type === 'columnar' ? change.of : change.type)),
  )
  const [only] = types
  if (only !== undefined && types.size === 1 && changes.length === 1) {
    const [change] = changes
    const subject =
      change === undefined || change.type === 'columnar' ? null : changeSubject(change, state)
    return subject === null
      ? { key: `changes.${only}`, params: {} }
      : { key: 'changes.named', params: { change: only, ...subject } }
  }
  return { key: 'changes.several', params: { count: changes.length } }
}
