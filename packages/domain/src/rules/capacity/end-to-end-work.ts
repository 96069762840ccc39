import type { Responsibility } from '../../entities/vocabularies.js'
import type { Id } from '../../kernel/ids.js'
import type { OrganizationView } from '../../state/view.js'
import { rowOfWork } from './capacity-row.js'
import type { WorkVisitor } from './each-work.js'
import { renewalHorizon, renewalWeight } from './families/renewal-work.js'
import { implementationTarget } from './families/implementation-target.js'
import { CellTally, type LoadCell } from './load-cells.js'

/** What CSMs have to do beside looking after their accounts, and what is left to nobody. */
interface EndToEndWork {
  /** Renewals and onboarding of a book, by the seat that has it. No account is counted twice. */
  readonly bySeat: ReadonlyMap<Id, readonly LoadCell[]>
  /** The same by the team that pools the book. */
  readonly byTeam: ReadonlyMap<Id, readonly LoadCell[]>
  /** Active projects whose account has no CSM either. */
  readonly unowned: readonly LoadCell[]
}

const known = new WeakMap<OrganizationView, EndToEndWork>()

/** Whether a CSM owns an account from end to end: in an organization declared generalist. */
export function isEndToEnd({ organization }: OrganizationView): boolean {
  return organization.orgModel === 'GENERALIST'
}

/**
 * In a generalist organization a CSM answers for onboarding and renewal of the book too: renewals
 * that are work (`renewalWeight`) and that no renewals seat or team is accountable for, and active projects that
 * have no specialist, load whoever is the account's CSM. A mid-market account then takes
 * 1/80 + 1/150 of a seat, so a CSM carries some 50. Only where `isEndToEnd`; kept with the view.
 *
 * Source: TS "Four models" (15–50 accounts end to end); 3-rules "Structure".
 */
export function endToEndWork(view: OrganizationView): EndToEndWork {
  let work = known.get(view)
  if (work === undefined) {
    work = sumWork(view)
    known.set(view, work)
  }
  return work
}

/**
 * Walks what `endToEndWork` sums, as `eachWork` does its own; the seat or team is that of the account's book,
 * and neither for a project whose account has no CSM.
 */
export function eachEndToEndWork(view: OrganizationView, visit: WorkVisitor): void {
  const { accounts } = view
  const horizon = renewalHorizon(view)
  for (const account of accounts.rows) {
    const weight = renewalWeight(view, account, horizon)
    if (weight === 0 || accountableFor(view, account, 'RENEWALS') !== undefined) continue
    const { positionId, teamId } = bookOf(view, account)
    if (positionId !== null || teamId !== null) {
      visit('RENEWALS', account, weight, positionId, teamId)
    }
  }
  for (const { accountId, positionId: specialist, status } of view.ofCustomers('implementation')) {
    const account = status === 'ACTIVE' ? accounts.rowOf(accountId) : -1
    if (account === -1) continue
    const target = implementationTarget(view, account, specialist)
    if (target.positionId !== null || target.teamId !== null) continue
    const { positionId, teamId } = bookOf(view, account)
    visit('IMPLEMENTATION', account, accounts.loadWeight(account), positionId, teamId)
  }
}

function sumWork(view: OrganizationView): EndToEndWork {
  const { accounts } = view
  const [bySeat, byTeam] = [new Map<Id, CellTally>(), new Map<Id, CellTally>()]
  const unowned = new CellTally()
  const bookTally = (positionId: Id | null, teamId: Id | null): CellTally => {
    if (positionId !== null) return tallyOf(bySeat, positionId)
    return teamId === null ? unowned : tallyOf(byTeam, teamId)
  }
  eachEndToEndWork(view, (responsibility, account, weight, positionId, teamId) => {
    const segment = accounts.segment(account)
    bookTally(positionId, teamId).add({
      row: rowOfWork(responsibility, segment, null, accounts.complexity(account)),
      segment,
      region: accounts.region(account),
      weight,
      revenue: 0,
    })
  })
  return { bySeat: uncounted(bySeat), byTeam: uncounted(byTeam), unowned: unowned.cells() }
}

/** The seat or else the team that an account's book lies with; neither when it has no CSM. */
function bookOf(view: OrganizationView, account: number) {
  const { coverage } = view
  const row = accountableFor(view, account, 'CSM')
  const positionId = row === undefined ? null : coverage.positionId(row)
  return { positionId, teamId: row === undefined ? null : coverage.teamId(row) }
}

/** The coverage row of who is accountable for an account's work of a kind. */
function accountableFor(
  { coverage }: OrganizationView,
  account: number,
  responsibility: Responsibility,
): number | undefined {
  return coverage
    .ofAccount(account)
    .find(
      (row) =>
        coverage.responsibility(row) === responsibility && coverage.kind(row) === 'ACCOUNTABLE',
    )
}

function tallyOf(tallies: Map<Id, CellTally>, id: Id): CellTally {
  const tally = tallies.get(id) ?? new CellTally()
  tallies.set(id, tally)
  return tally
}

/** The accounts are counted where the CSM looks after them. */
function uncounted(tallies: ReadonlyMap<Id, CellTally>): ReadonlyMap<Id, readonly LoadCell[]> {
  return new Map(
    [...tallies].map(([id, tally]) => [
      id,
      tally.cells().map((cell) => ({ ...cell, accounts: 0 })),
    ]),
  )
}
