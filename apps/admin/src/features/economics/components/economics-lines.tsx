import type { AdminEconomicsLineFragment, UnitEconomicsGrouping } from '@/generated/graphql'
import { useCostColumns } from '../use-cost-columns'
import { CostChart } from './cost-chart'
import { CostTable } from './cost-table'
import { EconomicsLine } from './economics-line'
import classes from './economics-view.module.css'

interface EconomicsLinesProps {
  readonly slug: string
  readonly groupBy: UnitEconomicsGrouping
  readonly lines: readonly AdminEconomicsLineFragment[]
}

/** What each group costs: as a picture, as a table, and one by one. */
export function EconomicsLines({ slug, groupBy, lines }: EconomicsLinesProps) {
  const { header, rows } = useCostColumns(lines)
  return (
    <>
      <CostChart lines={lines} header={header} rows={rows} />
      <CostTable header={header} rows={rows} />
      <ul className={classes.lines}>
        {lines.map((line) => (
          <EconomicsLine
            key={line.key ?? ''}
            slug={slug}
            accounts={accountsOf(groupBy, line.key)}
            line={line}
          />
        ))}
      </ul>
    </>
  )
}

/** The filter that lists the accounts of a group; undefined for groups that no field of theirs tells. */
function accountsOf(groupBy: UnitEconomicsGrouping, key: string | null): object | undefined {
  if (key === null) return undefined
  if (groupBy === 'TIER') return { tier: { in: [key] } }
  if (groupBy === 'SEGMENT') return { segment: { in: [key] } }
  return groupBy === 'REGION' ? { region: { in: [key] } } : undefined
}
