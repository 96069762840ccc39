import { formatDay } from '../kernel/days.js'
import { revenueOf } from '../rules/customers/customers-of.js'
import { leavingDay } from '../rules/customers/leaving-day.js'
import { payersOf } from '../rules/customers/payers-of.js'
import type { AccountsHealth } from '../rules/health/accounts-health.js'
import type { OrganizationView } from '../state/view.js'
import {
  type BoardRow,
  boardRow,
  type BoardTable,
  moneyCell,
  noCell,
  textCell,
} from './board-table.js'
import { holderNames } from './holder-names.js'
import { label } from './label.js'

/** So many are named; of the others it is told how many there are and what they pay. */
const NAMED = 10

/**
 * The customers whose revenue is at risk: health AT_RISK or CRITICAL, or known to leave. The ten that pay
 * most by name, the others as one row, and all together.
 *
 * @param health of all accounts; null when it is not known.
 */
export function riskTable(view: OrganizationView, health: AccountsHealth | null): BoardTable {
  const { rows, revenue } = payersOf(
    view,
    view.accounts.rows.filter((row) => isAtRisk(view, health, row)),
  )
  const named = Array.from(rows.subarray(0, NAMED), (row) => riskRow(view, health, row))
  const others = rows.subarray(NAMED)
  const otherRevenue = others.reduce((sum, row) => sum + revenueOf(view, row).amount, 0)
  const sumRow = (name: BoardRow['label'], amount: number, isTotal: boolean): BoardRow => ({
    label: name,
    cells: [moneyCell(amount), noCell(), noCell(), noCell()],
    isTotal,
  })
  return {
    key: 'RISKS',
    title: label('TITLE_RISKS'),
    columns: [label('REVENUE'), label('HEALTH'), label('CONTRACT_END'), label('CSM')],
    rows: [
      ...named,
      ...(others.length === 0
        ? []
        : [
            sumRow(
              { key: 'boardPack.OTHERS', params: { count: others.length } },
              otherRevenue,
              false,
            ),
          ]),
      ...(rows.length === 0
        ? []
        : [
            sumRow({ key: 'boardPack.ALL_AT_RISK', params: { count: rows.length } }, revenue, true),
          ]),
    ],
  }
}

function isAtRisk(view: OrganizationView, health: AccountsHealth | null, row: number): boolean {
  const level = health?.levelOf(row)
  return level === 'AT_RISK' || level === 'CRITICAL' || leavingDay(view, row) !== null
}

function riskRow(view: OrganizationView, health: AccountsHealth | null, row: number): BoardRow {
  const { accounts } = view
  const [end, leaves, level] = [
    accounts.contractEnd(row),
    leavingDay(view, row),
    health?.levelOf(row) ?? null,
  ]
  const standing =
    leaves === null
      ? level && ({ key: 'boardPack.HEALTH', params: { level } } as const)
      : ({ key: 'boardPack.LEAVES', params: { on: formatDay(leaves) } } as const)
  return boardRow(
    accounts.name(row),
    moneyCell(revenueOf(view, row).amount),
    standing === null ? noCell() : textCell(standing),
    end === null ? noCell() : { kind: 'DATE', date: formatDay(end) },
    textCell(csmOf(view, row)),
  )
}

/** Who is the CSM: the people in the seat, or the team that pools the account; empty where nobody is. */
function csmOf(view: OrganizationView, account: number): string {
  const { coverage } = view
  const rows = [...coverage.ofAccount(account)].filter(
    (row) => coverage.kind(row) === 'ACCOUNTABLE' && coverage.responsibility(row) === 'CSM',
  )
  const names = rows.flatMap((row): readonly string[] => {
    const [positionId, teamId] = [coverage.positionId(row), coverage.teamId(row)]
    if (positionId === null) return teamId === null ? [] : [view.teams.get(teamId)?.name ?? '']
    return holderNames(view, positionId)
  })
  return names.filter((name) => name !== '').join(', ')
}
