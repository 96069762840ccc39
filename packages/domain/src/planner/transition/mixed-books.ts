import { FOREVER } from '../../kernel/days.js'
import type { Id } from '../../kernel/ids.js'
import type { OrganizationView } from '../../state/view.js'
import type { TemplateDraft } from '../../rules/org-models/template/template-draft.js'
import { ROOT_KEY } from '../../rules/org-models/template/template-team.js'
import { isFitFor, seatFit, type SeatFit } from '../../rules/capacity/seat-fit.js'
import { seatHolders } from '../../rules/capacity/seats.js'
import { compareIds } from './compare-ids.js'
import type { Stays } from './transition-problem.js'

/** An account whose CSM is in another team than its own, and who takes it over. */
interface MixedAccount {
  readonly row: number
  readonly from: Id
  readonly to: Id
}

/** The accounts of mixed books, and those of them that stay. */
export interface MixedBooks {
  readonly accounts: readonly MixedAccount[]
  readonly staying: ReadonlyMap<number, Stays>
  /** So many have to change hands at least, whichever team each CSM’s seat went to. */
  readonly least: number
}

/** What mixed books are judged by. */
interface BookFacts {
  /** What an account takes of its CSM, in seats. */
  readonly loadOf: (row: number) => number
  /** What each seat carries itself. */
  readonly ownLoads: ReadonlyMap<Id, number>
  /** Whether an account is held back as long as there are weeks. */
  readonly isHeld: (row: number) => boolean
}

interface Receiver {
  readonly id: Id
  readonly fit: SeatFit
  readonly capacity: number
  load: number
}

/**
 * Accounts that a CSM has whose team in the model is not theirs. Each goes to the CSM of its team who may have it and is the
 * least busy with all that is to come; the heaviest are dealt out first.
 */
export function mixedBooks(
  view: OrganizationView,
  draft: TemplateDraft,
  { loadOf, ownLoads, isHeld }: BookFacts,
): MixedBooks {
  const { accounts } = view
  const receivers = receiversByTeam(view, draft, ownLoads)
  const byId = new Map([...receivers.values()].flat().map((each) => [each.id, each]))
  const staying = new Map<number, Stays>()
  const teamsOf = new Map<Id, Map<string, number>>()
  const mixed: { readonly row: number; readonly from: Id; readonly team: string }[] = []
  for (const { row, from, isRecorded } of csmAccounts(view, draft)) {
    const team = draft.shape.teamFor('CSM', accounts.segment(row), accounts.region(row))
    const teams = teamsOf.get(from) ?? new Map<string, number>()
    teamsOf.set(from, teams.set(team, (teams.get(team) ?? 0) + 1))
    if (draft.homes.get(from) === team) continue
    if (isHeld(row)) staying.set(row, 'HELD_BACK')
    else if (isRecorded) staying.set(row, 'RECORDED_LATER')
    else mixed.push({ row, from, team })
  }
  for (const { row, from } of mixed) {
    const giver = byId.get(from)
    if (giver !== undefined) giver.load -= loadOf(row)
  }
  const heaviest = mixed.toSorted(
    (a, b) => loadOf(b.row) - loadOf(a.row) || compareIds(accounts.id(a.row), accounts.id(b.row)),
  )
  const dealt: MixedAccount[] = []
  for (const { row, from, team } of heaviest) {
    const load = loadOf(row)
    let best: Receiver | null = null
    for (const each of receivers.get(team) ?? []) {
      const isBetter =
        best === null || (each.load + load) / each.capacity < (best.load + load) / best.capacity
      if (isBetter && isFitFor(view, each.fit, row)) best = each
    }
    const giver = byId.get(from)
    if (best === null) {
      staying.set(row, 'NOBODY_FITS')
      if (giver !== undefined) giver.load += load
    } else {
      best.load += load
      dealt.push({ row, from, to: best.id })
    }
  }
  return { accounts: dealt, staying, least: leastOf(teamsOf) }
}

/** Every seat is in one team in the end: all of its accounts but those of the best one change hands. */
function leastOf(teamsOf: ReadonlyMap<Id, ReadonlyMap<string, number>>): number {
  return [...teamsOf.values()].reduce((sum, teams) => {
    const counts = [...teams.values()]
    return sum + counts.reduce((all, count) => all + count, 0) - Math.max(...counts)
  }, 0)
}

/** The accounts of CSMs’ seats, and whether something is recorded to change there later. A leader’s own book stays. */
function* csmAccounts(view: OrganizationView, { homes }: TemplateDraft) {
  const { coverage, positions, roles, state } = view
  for (const at of coverage.rows) {
    if (coverage.kind(at) !== 'ACCOUNTABLE' || coverage.responsibility(at) !== 'CSM') continue
    const from = coverage.positionId(at)
    if (from === null || !homes.has(from)) continue
    if (roles.get(positions.get(from)?.roleId ?? '')?.family !== 'CSM') continue
    const isRecorded = state.coverage.columns.to.at(at) !== FOREVER
    yield { row: coverage.accountRow(at), from, isRecorded }
  }
}

function receiversByTeam(
  view: OrganizationView,
  draft: TemplateDraft,
  ownLoads: ReadonlyMap<Id, number>,
): ReadonlyMap<string, readonly Receiver[]> {
  const receivers = new Map<string, Receiver[]>()
  for (const [id, team] of [...draft.homes].toSorted(([a], [b]) => compareIds(a, b))) {
    const seat = view.positions.get(id)
    const family = view.roles.get(seat?.roleId ?? '')?.family
    if (seat === undefined || family !== 'CSM' || !draft.lasts(id)) continue
    const holders = seatHolders(view, seat, family)
    const capacity = holders.reduce((sum, { fullCapacity }) => sum + fullCapacity, 0)
    if (capacity === 0) continue
    // A new team serves what it is made for, and the root’s limits are lifted.
    const present = team === ROOT_KEY ? undefined : draft.reused.get(team)
    const { languages } = seatFit(view, { holders, teamId: null })
    const fit = { team: present, languages }
    const ofTeam = receivers.get(team) ?? []
    ofTeam.push({ id, fit, capacity, load: ownLoads.get(id) ?? 0 })
    receivers.set(team, ofTeam)
  }
  return receivers
}
