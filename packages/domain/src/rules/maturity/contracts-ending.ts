import type { Day } from '../../kernel/days.js'
import type { OrganizationView } from '../../state/view.js'
import { renewalClock } from '../customers/renewal-clock.js'
import { renewalOf } from '../customers/renewal-of.js'

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
 * those that renew by themselves the ones whose notice runs out. One pass over the accounts.
 */
export function contractsEnding(view: OrganizationView, days: number): ContractsEnding {
  const { accounts } = view
  const ending = { contracts: 0, begun: 0, forecast: 0, owned: 0 }
  const until: Day = view.day + days
  for (const row of accounts.rows) {
    const clock = renewalClock(view, row)
    if (clock === null || clock < view.day || clock >= until) continue
    const renewal = renewalOf(view, row)
    ending.contracts += 1
    if (renewal !== null && renewal.stage !== 'NOT_STARTED') ending.begun += 1
    if (renewal !== null && renewal.intent !== null) ending.forecast += 1
    if ((renewal?.ownerPositionId ?? null) !== null || isCovered(view, row)) ending.owned += 1
  }
  return ending
}

function isCovered(view: OrganizationView, accountRow: number): boolean {
  const { coverage } = view
  return coverage.ofAccount(accountRow).some((row) => {
    const responsibility = coverage.responsibility(row)
    const renews = responsibility === 'RENEWALS' || responsibility === 'CSM'
    return renews && coverage.kind(row) === 'ACCOUNTABLE'
  })
}
