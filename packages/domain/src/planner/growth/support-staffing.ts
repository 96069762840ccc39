/**
 * The chance that a request has to wait when `servers` people answer an offered load of `load` erlangs (Erlang C):
 * `P = (A^n ÷ n!) × n ÷ (n − A) ÷ (Σ_{k<n} A^k ÷ k! + (A^n ÷ n!) × n ÷ (n − A))`.
 *
 * Reckoned over Erlang B by its recursion `1/B(n) = 1 + n ÷ A ÷ B(n − 1)`… in the form `B = A·B ÷ (k + A·B)`, which has
 * no factorials and no powers, so that it is exact for loads of thousands too; then `C = B ÷ (1 − ρ × (1 − B))`.
 *
 * @param load erlangs: arrivals an hour × handling time in hours; 0 or more.
 * @param servers whole people, at least 1.
 * @returns 1 where the load is as large as the servers or larger: the queue never ends.
 * Source: A. K. Erlang 1917; R. B. Cooper, "Introduction to Queueing Theory".
 */
export function waitingProbability(load: number, servers: number): number {
  if (load <= 0) return 0
  if (load >= servers) return 1
  let blocked = 1
  for (let people = 1; people <= servers; people += 1) {
    blocked = (load * blocked) / (people + load * blocked)
  }
  const busy = load / servers
  return blocked / (1 - busy * (1 - blocked))
}

/** What arrives, and what is promised. */
export interface SupportDemand {
  /** Requests an hour, in the hours that are staffed. */
  readonly arrivalsPerHour: number
  /** Mean seconds that answering one takes. */
  readonly handlingSeconds: number
  /** The part that is to be answered in time, 0–1 exclusive. */
  readonly answeredShare: number
  /** Within so many seconds. */
  readonly withinSeconds: number
}

/** What so many people answering at one time come to. */
export interface SupportStaffing {
  /** People at work at the same time. */
  readonly people: number
  /** `arrivals × handling time`, in erlangs: how many are busy on average. */
  readonly load: number
  /** `load ÷ people`. */
  readonly occupancy: number
  /** The chance of having to wait at all. */
  readonly waiting: number
  /** The part that is answered in time: `1 − P × e^(−(n − A) × T ÷ handling time)`. */
  readonly answeredInTime: number
  /** Mean seconds until a request is answered: `P × handling time ÷ (n − A)`. */
  readonly meanWaitSeconds: number
}

/** What so many people come to; null where they are no more than the load, and the queue never ends. */
export function staffingOf(demand: SupportDemand, people: number): SupportStaffing | null {
  const { arrivalsPerHour, handlingSeconds, withinSeconds } = demand
  const load = (arrivalsPerHour * handlingSeconds) / SECONDS_AN_HOUR
  if (people <= load) return null
  const waiting = waitingProbability(load, people)
  const spare = people - load
  const late = handlingSeconds > 0 ? Math.exp((-spare * withinSeconds) / handlingSeconds) : 0
  return {
    people,
    load,
    occupancy: load / people,
    waiting,
    answeredInTime: 1 - waiting * late,
    meanWaitSeconds: (waiting * handlingSeconds) / spare,
  }
}

const SECONDS_AN_HOUR = 3_600

/**
 * The fewest people at work at the same time with whom the promised part is answered in time. Requests come by chance
 * (Poisson), take a time that varies exponentially, and nobody gives up.
 */
export function supportStaffing(demand: SupportDemand): SupportStaffing {
  const load = (demand.arrivalsPerHour * demand.handlingSeconds) / SECONDS_AN_HOUR
  let [below, above] = [Math.floor(load), Math.max(1, Math.floor(load) + 1)]
  // The part in time grows with every person: double what is spare until it suffices, then halve the gap.
  for (let spare = 1; !suffices(demand, above); spare *= 2) [below, above] = [above, above + spare]
  while (above - below > 1) {
    const middle = Math.floor((below + above) / 2)
    if (suffices(demand, middle)) above = middle
    else below = middle
  }
  return staffingOf(demand, above)!
}

function suffices(demand: SupportDemand, people: number): boolean {
  const staffing = staffingOf(demand, people)
  return staffing !== null && staffing.answeredInTime >= demand.answeredShare
}
