import { figuresOf } from '../../evidence/figures.js'
import { rowFigures } from '../../capacity/row-figures.js'
import { type CapacityRow, FAMILY_OF_ROW } from '../../capacity/capacity-row.js'
import { type Evidence, evidenceOf } from '../../evidence/evidence.js'
import type { Responsibility, RoleFamily } from '../../../entities/vocabularies.js'
import type { Id } from '../../../kernel/ids.js'
import { poolSeats } from '../../capacity/shared-load.js'
import { orgTraits } from '../org-traits.js'
import { coveredKinds } from './team-work.js'
import type { TemplateDraft } from './template-draft.js'
import type { TeamSizing } from './template-sizing.js'

/** What a template's plan sized and how, and what it leaves to be done. */
export function templateNotes(draft: TemplateDraft): readonly Evidence[] {
  return [
    ...emptyPoolNotes(draft),
    ...draft.sizing.map((sizing) => sizedNote(draft, sizing)),
    ...podNote(draft),
    ...mergedNotes(draft),
    ...smallRegionsNote(draft),
    ...uncoveredNote(draft),
    ...mixedBooksNote(draft),
  ]
}

function sizedNote(draft: TemplateDraft, sizing: TeamSizing): Evidence {
  const { team, family, load, seatsRequired: seats, present, opened } = sizing
  const params = { team: draft.nameOf(team), family, load, seats, present, opened }
  const { used } = figuresOf(draft.view)
  return evidenceOf(
    { key: 'orgModels.NOTE_SIZED', params },
    [
      ['load', load, 'SEATS'],
      ['seatsRequired', seats, 'SEATS'],
      ['present', present, 'FTE'],
      ['opened', opened, 'SEATS'],
    ],
    [
      ...familyFigures(draft, family),
      ...(family === 'TAM' ? [used('orgModel.pod.enterprise.tam')] : []),
      used('policy.utilisation.target'),
    ],
  )
}

function familyFigures({ view }: TemplateDraft, family: RoleFamily) {
  const rows = Object.entries(rowFigures(view))
  return rows.flatMap(([row, figure]) =>
    FAMILY_OF_ROW[row as CapacityRow] === family ? (figure?.figures ?? []) : [],
  )
}

/** The guide's enterprise pod contradicts its capacity table: sized by capacity, both shown. */
function podNote({ view, model, shape, sizing }: TemplateDraft): readonly Evidence[] {
  const pod = shape.teams.find(
    ({ purpose, segments }) => purpose === 'POD' && segments.includes('ENTERPRISE'),
  )
  if (model !== 'POD' || pod === undefined) return []
  const { used, number, range } = figuresOf(view)
  const guide = range('orgModel.pod.enterprise.accountsPerCsm')
  const capacity = range('capacity.csm.enterprise.accounts')
  const csms = sizing.find(({ team, family }) => team === pod.key && family === 'CSM')
  const customers = orgTraits(view).segments.get('ENTERPRISE') ?? 0
  const guideCsms = number('orgModel.pod.enterprise.csms')
  const seats = csms?.seatsRequired ?? 0
  return [
    evidenceOf(
      {
        key: 'orgModels.NOTE_POD_GUIDE',
        params: {
          customers,
          guideCsms,
          guideLower: guide.lower,
          guideUpper: guide.upper,
          lower: capacity.lower,
          upper: capacity.upper,
          seats,
        },
      },
      [
        ['customers', customers, 'ACCOUNTS'],
        ['seatsRequired', seats, 'SEATS'],
      ],
      [
        used('orgModel.pod.enterprise.csms'),
        used('orgModel.pod.enterprise.accountsPerCsm'),
        used('capacity.csm.enterprise.accounts'),
        used('policy.utilisation.target'),
      ],
    ),
  ]
}

/** Segments that are too small for a pod of their own. */
function mergedNotes({ view, model }: TemplateDraft): readonly Evidence[] {
  const key = 'policy.orgModel.segmentCustomers'
  const { segments, realSegments } = orgTraits(view)
  if (model !== 'POD') return []
  const { used, number } = figuresOf(view)
  return [...segments].flatMap(([segment, customers]) => {
    if (realSegments.includes(segment)) return []
    const params = { segment, customers, at: number(key) }
    const message = { key: 'orgModels.NOTE_SMALL_SEGMENT', params } as const
    return [evidenceOf(message, [['customers', customers, 'ACCOUNTS']], [used(key)])]
  })
}

function smallRegionsNote({ view, model }: TemplateDraft): readonly Evidence[] {
  const key = 'orgModel.geographic.customersPerRegion'
  const { regions, realRegions } = orgTraits(view)
  if (model !== 'GEOGRAPHIC') return []
  const { used, number } = figuresOf(view)
  const small = [...regions].filter(([region]) => region === null || !realRegions.includes(region))
  const customers = small.reduce((sum, [, count]) => sum + count, 0)
  if (customers === 0) return []
  const names = small.flatMap(([region]) => region ?? []).toSorted()
  const params = { regions: names, customers, at: number(key) }
  const message = { key: 'orgModels.NOTE_SMALL_REGIONS', params } as const
  return [evidenceOf(message, [['customers', customers, 'ACCOUNTS']], [used(key)])]
}

/** Customers without a CSM are counted in the size, but nobody is put on them. */
function uncoveredNote({ view }: TemplateDraft): readonly Evidence[] {
  const covered = coveredKinds(view)
  let accounts = 0
  for (const row of view.accounts.rows) if (!covered.has(row, 'CSM')) accounts += 1
  if (accounts === 0) return []
  const message = { key: 'orgModels.NOTE_UNCOVERED', params: { accounts } } as const
  return [evidenceOf(message, [['accounts', accounts, 'ACCOUNTS']], [])]
}

/** Customers whose CSM sits in another team than their own: to be rebalanced. */
function mixedBooksNote({ view, shape, homes }: TemplateDraft): readonly Evidence[] {
  const { accounts: table, coverage } = view
  let accounts = 0
  for (const row of coverage.rows) {
    if (coverage.responsibility(row) !== 'CSM' || coverage.kind(row) !== 'ACCOUNTABLE') continue
    const positionId = coverage.positionId(row)
    const account = coverage.accountRow(row)
    const own = shape.teamFor('CSM', table.segment(account), table.region(account))
    if (positionId !== null && homes.get(positionId) !== own) accounts += 1
  }
  if (accounts === 0) return []
  const message = { key: 'orgModels.NOTE_MIXED_BOOKS', params: { accounts } } as const
  return [evidenceOf(message, [['accounts', accounts, 'ACCOUNTS']], [])]
}

/**
 * Accounts that somebody looks after in a pool today, and whose pool in the template has nobody in it
 * until its open seats are filled, by team and family.
 */
function emptyPoolNotes(draft: TemplateDraft): readonly Evidence[] {
  const { view, pooled, homes } = draft
  const held = ({ id }: { readonly id: Id }): boolean => view.occupanciesOfPosition(id).length > 0
  const manned = new Set(
    [...homes].flatMap(([id, team]) => {
      const family = view.roles.get(view.positions.get(id)?.roleId ?? '')?.family
      return family !== undefined && held({ id }) ? [`${team} ${family}`] : []
    }),
  )
  const worse = new Map<string, { team: string; family: Responsibility; accounts: number }>()
  for (const { coverage, team, from } of pooled.moves) {
    const { teamId, responsibility: family } = coverage
    const key = `${team} ${family}`
    if (teamId === null || from > view.day || manned.has(key)) continue
    if (!poolSeats(view, teamId, family).some(held)) continue
    const sum = worse.get(key) ?? { team, family, accounts: 0 }
    sum.accounts += 1
    worse.set(key, sum)
  }
  return [...worse.values()].map(({ team, family, accounts }) =>
    evidenceOf(
      {
        key: 'orgModels.NOTE_EMPTY_POOL',
        params: { team: draft.nameOf(team), family, accounts },
      },
      [['accounts', accounts, 'ACCOUNTS']],
      [],
    ),
  )
}
