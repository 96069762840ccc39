import type { Day } from '../../kernel/days.js'
import { KeptTally } from '../../state/kept-tally.js'
import type { OrganizationView } from '../../state/view.js'
import { renewalClock } from '../customers/renewal-clock.js'
import { renewalHasBegun, renewalOf } from '../customers/renewal-of.js'

/** The contracts that end soon, and how far their renewal is. */
interface ContractsEnding {
  readonly contracts: number
  /** Whose renewal has begun: engaged or beyond. */
  readonly begun: number
  /** Whose customer's intent is known. */
  readonly forecast: number
  /** That someone answers for: the renewal's owner, or whoever is accountable for renewals or as CSM. */
  readonly owned: number
}

/**
 * The contracts whose renewal is settled within so many days from the view's day: those that end, and of
 * those that renew by themselves the ones whose notice runs out.
 */
export function contractsEnding(view: OrganizationView, days: number): ContractsEnding {
  const sum = { contracts: 0, begun: 0, forecast: 0, owned: 0 }
  for (const [clock, ending] of kept.of(view)) {
    if (clock < view.day + days) add(sum, ending, 1)
  }
  return sum
}

/** What is settled on each day from the view's day on; one pass over the accounts, and then those that are touched. */
const kept = new KeptTally<ReadonlyMap<Day, ContractsEnding>, Ending | null>({
  count: (view) => {
    const calendar = new Map<Day, Counts>()
    for (const row of view.accounts.rows) note(calendar, endingAt(view, row), 1)
    return calendar
  },
  itemsOf: (view, row) => (view.accounts.isLive(row) ? endingAt(view, row) : null),
  together: (_, row) => [row],
  moved: (former, was, is) => {
    const calendar = new Map(Array.from(former, ([clock, ending]) => [clock, { ...ending }]))
    for (const ending of was) note(calendar, ending, -1)
    for (const ending of is) note(calendar, ending, 1)
    return calendar
  },
})

type Counts = { -readonly [N in keyof ContractsEnding]: number }

/** One contract that ends. */
interface Ending {
  readonly clock: Day
  readonly counts: ContractsEnding
}

function endingAt(view: OrganizationView, row: number): Ending | null {
  const clock = renewalClock(view, row)
  if (clock === null || clock < view.day) return null
  const renewal = renewalOf(view, row)
  const hasOwner = (renewal?.ownerPositionId ?? null) !== null
  const counts = {
    contracts: 1,
    begun: Number(renewalHasBegun(renewal)),
    forecast: Number(renewal !== null && renewal.intent !== null),
    owned: Number(hasOwner || isCovered(view, row)),
  }
  return { clock, counts }
}

function note(calendar: Map<Day, Counts>, ending: Ending | null, sign: 1 | -1): void {
  if (ending === null) return
  const day = calendar.get(ending.clock) ?? { contracts: 0, begun: 0, forecast: 0, owned: 0 }
  add(day, ending.counts, sign)
  if (day.contracts === 0) calendar.delete(ending.clock)
  else calendar.set(ending.clock, day)
}

function add(sum: Counts, counts: ContractsEnding, sign: 1 | -1): void {
  sum.contracts += sign * counts.contracts
  sum.begun += sign * counts.begun
  sum.forecast += sign * counts.forecast
  sum.owned += sign * counts.owned
}

function isCovered(view: OrganizationView, accountRow: number): boolean {
  const { coverage } = view
  return coverage.ofAccount(accountRow).some((row) => {
    const responsibility = coverage.responsibility(row)
    const renews = responsibility === 'RENEWALS' || responsibility === 'CSM'
    return renews && coverage.kind(row) === 'ACCOUNTABLE'
  })
}
