import type { RenewalPoint } from '../rules/retention/renewals/renewal-series.js'
import type { RetentionPoint } from '../rules/retention/retention-group.js'
import { boardRow, type BoardTable, shareCell } from './board-table.js'
import { label } from './label.js'

/** What was kept in twelve months; null where nothing is on record. */
export interface KeptInYear {
  readonly retention: RetentionPoint
  readonly renewals: RenewalPoint
}

const NOTHING = { value: null }

/** What was kept and renewed in the twelve months up to the month's end, and in the twelve before them. */
export function retentionTable(year: KeptInYear | null, before: KeptInYear | null): BoardTable {
  const years = [year, before]
  const of = (read: (kept: KeptInYear) => Parameters<typeof shareCell>[0]) =>
    years.map((kept) => shareCell(kept === null ? NOTHING : read(kept)))
  return {
    key: 'RETENTION',
    title: label('TITLE_RETENTION'),
    columns: [label('IN_YEAR'), label('YEAR_BEFORE')],
    rows: [
      boardRow(label('GRR'), ...of(({ retention }) => retention.retention.grr.ratio)),
      boardRow(label('NRR'), ...of(({ retention }) => retention.retention.nrr.ratio)),
      boardRow(
        label('LOGO_RETENTION'),
        ...of(({ retention }) => retention.retention.logoRetention),
      ),
      boardRow(label('RENEWAL_RATE'), ...of(({ renewals }) => renewals.renewals.rate)),
      boardRow(label('RENEWED_ON_TIME'), ...of(({ renewals }) => renewals.renewals.onTimeRate)),
    ],
  }
}
