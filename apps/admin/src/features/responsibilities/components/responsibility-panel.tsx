import type { Moment } from '@/address/moment'
import { useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { Panel } from '@/components/panel'
import { QueryView } from '@/components/query-view'
import { RowList } from '@/grid/row-list'
import { SkeletonRows } from '@/grid/skeleton-rows'
import { responsibilitiesQuery } from '../responsibilities-query'
import { ResponsibilityMatrix } from './responsibility-matrix'

interface ResponsibilityPanelProps {
  readonly slug: string
  readonly at: Moment
}

/** The nine responsibilities by segment, with gaps and doubles. */
export function ResponsibilityPanel({ slug, at }: ResponsibilityPanelProps) {
  const { t } = useTranslation()
  const query = useQuery(responsibilitiesQuery(slug, at))
  const answer = query.data?.responsibilities
  return (
    <Panel
      title={t('structure.responsibilities')}
      note={
        answer !== undefined &&
        answer.cells.length > 0 &&
        `${t('structure.gaps', { count: answer.gaps })} · ${t('structure.doubles', { count: answer.doubles })}`
      }
    >
      <QueryView query={query} loading={<SkeletonRows rows={9} />}>
        {(data) =>
          data === null || data.responsibilities.cells.length === 0 ? (
            <RowList none={t('structure.nobodyServed')} rows={[]} />
          ) : (
            <ResponsibilityMatrix slug={slug} {...data.responsibilities} />
          )
        }
      </QueryView>
    </Panel>
  )
}
