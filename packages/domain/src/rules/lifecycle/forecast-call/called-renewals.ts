import { formatDay } from '../../../kernel/days.js'
import type { Id } from '../../../kernel/ids.js'
import type { MinorUnits } from '../../../kernel/minor-units.js'
import type { Period } from '../../../kernel/periods.js'
import { inOwnCurrency } from '../../../state/contract-currency.js'
import type { LiveRenewal } from '../../../state/live-things.js'
import type { OrganizationView } from '../../../state/view.js'
import { leavingDay } from '../../customers/leaving-day.js'
import type { AccountsHealth } from '../../health/accounts-health.js'
import { type ContractEnd, contractEnds } from '../../retention/renewals/contract-ends.js'
import { renewalOwners } from '../renewals/owner-tally.js'
import { type CallStatus, callStatus, isOpen } from './call-status.js'
import type { CalledRenewal } from './called-renewal.js'
import { lastOwner } from './last-owner.js'

/**
 * The contracts that end in a window of days, with what their owners call, by end and account. One contract is
 * one renewal, as in the renewal forecast; which of them are won and lost is what the renewal rate says
 * (`contractEnds`). An open one of an account that is announced to leave is not up any more, and neither is one
 * that pays nothing.
 *
 * Of a call the amount counts up to what is up for renewal: what is above that would be growth, and a contract
 * that has shrunk since has no more to keep.
 *
 * @param window days `[from, to)`, past and ahead.
 * @param health of all accounts; null when it is not asked for.
 */
export function calledRenewals(
  view: OrganizationView,
  health: AccountsHealth | null,
  window: Period,
): readonly CalledRenewal[] {
  const { accounts } = view.state
  const recorded = renewalsByEnd(view)
  const ownerOf = renewalOwners(view)
  const called: CalledRenewal[] = []
  for (const contract of contractEnds(view, window.from, window.to - 1)) {
    const { row, end, up: arr } = contract
    const accountId = accounts.byId.at(row)
    const renewal = recorded.get(accountId)?.get(formatDay(end)) ?? null
    const status = callStatus(contract.outcome, renewal)
    if (isOpen(status) && leavingDay(view, row) !== null) continue
    const present = ownerOf(row, renewal)
    const isGone = !isOpen(status) && present.positionId === null && present.teamId === null
    const { positionId, teamId } = isGone ? lastOwner(view, row) : present
    called.push({
      accountId,
      row,
      end,
      renewal,
      positionId,
      teamId,
      status,
      arr,
      expected: expectedOf(view, contract, status, renewal),
      health: isOpen(status) ? (health?.levelOf(row) ?? null) : null,
    })
  }
  return called.toSorted((a, b) => a.end - b.end || a.row - b.row)
}

function expectedOf(
  { state, day }: OrganizationView,
  { row, end, up, renewed }: ContractEnd,
  status: CallStatus,
  renewal: LiveRenewal | null,
): MinorUnits {
  if (!isOpen(status)) return renewed
  const called = renewal?.forecastArr ?? null
  if (called === null) return up
  return Math.min(up, inOwnCurrency(state, row, called, Math.min(end, day)))
}

type Ends = Map<string, LiveRenewal>

/** What is recorded of renewals by account and contract end; of several for one end the one recorded last. */
function renewalsByEnd(view: OrganizationView): ReadonlyMap<Id, Ends> {
  const byAccount = new Map<Id, Ends>()
  for (const renewal of view.ofCustomers('renewal', 'EVER')) {
    const { accountId, contractEnd, valid } = renewal
    const ends = byAccount.get(accountId) ?? new Map<string, LiveRenewal>()
    const before = ends.get(contractEnd)
    if (before === undefined || valid.from >= before.valid.from) ends.set(contractEnd, renewal)
    byAccount.set(accountId, ends)
  }
  return byAccount
}
