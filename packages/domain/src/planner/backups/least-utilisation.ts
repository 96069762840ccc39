import type { BackupAccount } from './backup-problem.js'
import { backupsOfLeaver, type Room } from './backups-of-leaver.js'

/** So many times the interval is halved in which it lies. */
const HALVINGS = 10

/**
 * The lowest utilisation found, to within a thousandth of what is between, with which every account of a seat that fits anybody
 * has a backup; it is no less than the one that too few have.
 *
 * @param least with which too few have one.
 */
export function leastUtilisation(
  accounts: readonly BackupAccount[],
  room: Room,
  least: number,
  isOver: () => boolean,
): number {
  const fitting = accounts.filter(({ eligible }) => eligible.length > 0)
  let [low, high] = [least, highestWhenSpread(fitting, room)]
  for (let halving = 0; halving < HALVINGS && !isOver(); halving += 1) {
    const middle = (low + high) / 2
    const { backups } = backupsOfLeaver(fitting, room, middle, isOver)
    if (backups.includes(-1)) low = middle
    else high = middle
  }
  return high
}

/** How busy the busiest becomes where each account goes to who is the least busy then, the heaviest first. */
function highestWhenSpread(
  accounts: readonly BackupAccount[],
  { loads, capacities }: Room,
): number {
  const carried = loads.slice()
  let highest = 0
  for (const { load, eligible } of accounts.toSorted((a, b) => b.load - a.load)) {
    const busy = (seat: number): number => (carried[seat]! + load) / capacities[seat]!
    const seat = eligible.reduce((best, each) => (busy(each) < busy(best) ? each : best))
    carried[seat]! += load
    highest = Math.max(highest, carried[seat]! / capacities[seat]!)
  }
  return highest
}
