import type { Finding } from '../rules/org-lint/finding.js'
import { LINT_SEVERITIES } from '../rules/org-lint/finding.js'
import { boardRow, type BoardTable, moneyCell, noCell, textCell } from './board-table.js'
import { label } from './label.js'

/** So many are told. */
const TOLD = 10

/** The ten findings of the org lint that weigh most: by severity, then by the revenue that they concern. */
export function findingTable(findings: readonly Finding[]): BoardTable {
  const worstFirst = findings.toSorted(
    (a, b) =>
      LINT_SEVERITIES.indexOf(a.severity) - LINT_SEVERITIES.indexOf(b.severity) ||
      (b.accounts?.revenue ?? 0) - (a.accounts?.revenue ?? 0),
  )
  return {
    key: 'FINDINGS',
    title: label('TITLE_FINDINGS'),
    columns: [label('SEVERITY'), label('REVENUE')],
    rows: worstFirst
      .slice(0, TOLD)
      .map(({ evidence, severity, accounts }) =>
        boardRow(
          evidence.message,
          textCell({ key: 'boardPack.SEVERITY', params: { severity } }),
          accounts === null ? noCell() : moneyCell(accounts.revenue),
        ),
      ),
  }
}
