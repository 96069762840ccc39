import { MaxFlow } from './max-flow.js'
import type { TransitionOptions } from './transition-options.js'
import type { Transfer, TransitionProblem } from './transition-problem.js'

/** More weeks are not looked at: two years. */
export const HORIZON = 104

/** How the hand-overs may be dealt over the weeks. */
export interface DueWeeks {
  /** Of each transfer the week in which it is due; 0 for those that are no hand-overs, HORIZON where no week is left. */
  readonly due: Int32Array
  /** The weeks that all take; HORIZON where not all have one. */
  readonly weeks: number
}

type Limits = Pick<TransitionOptions, 'mostPerPerson' | 'mostPerWeek'>

/**
 * Deals hand-overs to the fewest weeks that the limits and the weeks in which accounts are held back leave: a largest flow
 * from accounts over who takes them, the place and the week, grown week by week until all have one. In each week
 * nobody takes more than allowed, nor do the people of a place together, nor all.
 *
 * @param isPooled whether whoever is at a place may take what any of them takes: then the weeks are a bound for any choice of
 * who takes what, within the same places.
 */
export function dueWeeks(problem: TransitionProblem, limits: Limits, isPooled: boolean): DueWeeks {
  const classes = classesOf(problem.transfers, isPooled)
  for (let span = FIRST_SPAN; ; span *= 2) {
    const found = within(problem, classes, limits, Math.min(span, HORIZON))
    if (found !== null) return found
    if (span >= HORIZON) throw new Error('What has no week left is due at the horizon.')
  }
}

const FIRST_SPAN = 13

/** Hand-overs to the same seat or place that are held back in the same weeks. */
interface Class {
  /** -1 for whoever is at the place. */
  readonly seat: number
  readonly place: number
  readonly heldFrom: number
  readonly heldUntil: number
  readonly members: number[]
}

function classesOf(transfers: readonly Transfer[], isPooled: boolean): readonly Class[] {
  const classes = new Map<string, Class>()
  for (const [member, { kind, toSeat, to: place, heldFrom, heldUntil }] of transfers.entries()) {
    if (kind !== 'HAND_OVER') continue
    const seat = isPooled ? -1 : toSeat
    const key = `${seat} ${place} ${heldFrom} ${heldUntil}`
    const same = classes.get(key)
    if (same === undefined) {
      classes.set(key, { seat, place, heldFrom, heldUntil, members: [member] })
    } else same.members.push(member)
  }
  return [...classes.values()]
}

/** Null when they do not all have a week in the span, and a longer one may do. */
function within(
  { transfers, people }: TransitionProblem,
  classes: readonly Class[],
  { mostPerPerson, mostPerWeek }: Limits,
  span: number,
): DueWeeks | null {
  const count = classes.length
  const [source, sink] = [0, 1]
  const weekNode = (week: number): number => 2 + week
  let nodes = 2 + span + count
  const nodeOf = new Map<string, number>()
  const gates: { readonly at: number; readonly to: number; readonly room: number }[] = []
  const gate = (key: string, to: number, room: number): number => {
    let at = nodeOf.get(key)
    if (at === undefined) {
      at = nodes
      nodes += 1
      nodeOf.set(key, at)
      gates.push({ at, to, room })
    }
    return at
  }
  const ways: { readonly of: number; readonly week: number; readonly to: number }[] = []
  for (const [of, { seat, place, heldFrom, heldUntil }] of classes.entries()) {
    for (let week = 0; week < span; week += 1) {
      if (week >= heldFrom && week < heldUntil) continue
      const room = mostPerPerson * Math.max(1, people[place]!)
      const atPlace = gate(`place ${place} ${week}`, weekNode(week), room)
      const to = seat === -1 ? atPlace : gate(`seat ${seat} ${week}`, atPlace, mostPerPerson)
      ways.push({ of, week, to })
    }
  }
  const flow = new MaxFlow(nodes)
  const closed = Array.from({ length: span }, (_, week) => flow.edge(weekNode(week), sink, 0))
  for (const { at, to, room } of gates) flow.edge(at, to, room)
  const classNode = (of: number): number => 2 + span + of
  for (const [of, { members }] of classes.entries()) {
    flow.edge(source, classNode(of), members.length)
  }
  const edges = ways.map(({ of, to }) => flow.edge(classNode(of), to, classes[of]!.members.length))
  const all = classes.reduce((sum, { members }) => sum + members.length, 0)
  let sent = 0
  let weeks = 0
  for (; weeks < span && sent < all; weeks += 1) {
    flow.widen(closed[weeks]!, Math.min(all, mostPerWeek ?? Infinity))
    sent += flow.augment(source, sink)
  }
  if (sent < all && span < HORIZON) return null
  const due = new Int32Array(transfers.length)
  for (const { members } of classes) for (const member of members) due[member] = HORIZON
  const dealt = new Int32Array(count)
  for (const [at, { of, week }] of ways.entries()) {
    const through = flow.through(edges[at]!)
    const first = dealt[of]!
    for (const member of classes[of]!.members.slice(first, first + through)) due[member] = week
    dealt[of] = first + through
  }
  return { due, weeks: sent < all ? HORIZON : weeks }
}
