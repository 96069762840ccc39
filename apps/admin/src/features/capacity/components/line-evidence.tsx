import type { Moment } from '@/address/moment'
import { Skeleton } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { EvidenceView } from '@/evidence/evidence-view'
import { QueryView } from '@/components/query-view'
import { lineEvidenceQuery } from '../capacity-query'
import type { BoardGrouping, BoardRow } from '../board-rows'
import { CarriedAccounts } from '../load/carried-accounts'
import { accountsOf } from '../load/carried-accounts-query'
import classes from './line-evidence.module.css'

interface LineEvidenceProps {
  readonly row: BoardRow
  readonly slug: string
  readonly at: Moment
  readonly groupBy: BoardGrouping
}

/** Why one line of the board is what it is, and which accounts make it. */
export function LineEvidence({ row, slug, at, groupBy }: LineEvidenceProps) {
  const filter = row.line.family === 'CSM' ? accountsOf(row) : null
  const query = useQuery(lineEvidenceQuery(slug, at, groupBy))
  return (
    <div className={classes.evidence}>
      {filter !== null && <CarriedAccounts slug={slug} at={at} filter={filter} />}
      <QueryView query={query} loading={<Skeleton height={72} />}>
        {(groups) => {
          const group = groups.find(({ key }) => key === row.key)
          const line = group?.lines.find(({ family }) => family === row.line.family)
          return line === undefined ? null : <EvidenceView evidence={line.evidence} />
        }}
      </QueryView>
    </div>
  )
}
