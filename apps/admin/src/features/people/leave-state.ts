import type { Person } from './person-query'

type Leave = Person['leaves'][number]

/** How a leave lies to the day that is shown. */
type LeaveState = 'NOW' | 'PLANNED' | 'PAST'

export function leaveState({ from, to }: Pick<Leave, 'from' | 'to'>, day: string): LeaveState {
  if (day < from) return 'PLANNED'
  return to !== null && to <= day ? 'PAST' : 'NOW'
}

const order: readonly LeaveState[] = ['NOW', 'PLANNED', 'PAST']

/** The leave of the day first, then those to come, then those that are over, the last of them first. */
export function leavesInOrder(leaves: readonly Leave[], day: string): readonly Leave[] {
  const rank = (leave: Leave): number => order.indexOf(leaveState(leave, day))
  return leaves.toSorted(
    (a, b) =>
      rank(a) - rank(b) ||
      (rank(a) === 2 ? b.from.localeCompare(a.from) : a.from.localeCompare(b.from)),
  )
}
