/** What is split: what it is known by, and how much it weighs. */
interface Weighed {
  readonly id: string
  readonly loadWeight: number
}

/**
 * Splits accounts so that every receiver gets about as much load: the heaviest first, each to who has least.
 *
 * @param chosen the receivers of those that are decided already, by account.
 * @returns the place of each account's receiver, by account; empty without receivers.
 */
export function splitByLoad(
  accounts: readonly Weighed[],
  receivers: number,
  chosen: ReadonlyMap<string, number> = new Map(),
): ReadonlyMap<string, number> {
  const loads = Array.from({ length: receivers }, () => 0)
  const split = new Map<string, number>()
  const give = ({ id, loadWeight }: Weighed, place: number): void => {
    split.set(id, place)
    loads[place] = (loads[place] ?? 0) + loadWeight
  }
  const isDecided = ({ id }: Weighed): boolean => (chosen.get(id) ?? receivers) < receivers
  for (const account of accounts.filter(isDecided)) give(account, chosen.get(account.id) ?? 0)
  if (receivers === 0) return split
  const open = accounts.filter((account) => !isDecided(account))
  for (const account of open.toSorted((one, other) => other.loadWeight - one.loadWeight)) {
    give(account, loads.indexOf(Math.min(...loads)))
  }
  return split
}
