/**
 * The parts in which a pool's work goes to its seats: in proportion to their capacity, evenly when none
 * of them has any. The parts add up to 1.
 */
export function poolShares(members: readonly { readonly capacity: number }[]): readonly number[] {
  const total = members.reduce((sum, member) => sum + member.capacity, 0)
  return members.map(({ capacity }) => (total > 0 ? capacity / total : 1 / members.length))
}
