import type { Moment } from '@/address/moment'
import { useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { Panel } from '@/components/panel'
import { QueryView } from '@/components/query-view'
import { RowList } from '@/grid/row-list'
import { SkeletonRows } from '@/grid/skeleton-rows'
import { forecastAccuracyQuery } from '../renewals-query'
import type { ShowBehind } from '../use-called-filter'
import { AccuracyTable } from './accuracy-table'
import classes from './renewals-table.module.css'

interface AccuracyPanelProps {
  readonly slug: string
  readonly at: Moment
  readonly onShow: ShowBehind
}

/** How far the calls of the last four complete fiscal quarters came true. */
export function AccuracyPanel({ slug, at, onShow }: AccuracyPanelProps) {
  const { t } = useTranslation()
  const query = useQuery(forecastAccuracyQuery(slug, at))
  return (
    <Panel title={t('renewals.accuracy.title')}>
      <p className={classes.explanation}>{t('renewals.accuracy.explanation')}</p>
      <QueryView query={query} loading={<SkeletonRows rows={4} />}>
        {(accuracy) =>
          accuracy === null || accuracy.owners.length === 0 ? (
            <RowList none={t('renewals.accuracy.none')} rows={[]} />
          ) : (
            <AccuracyTable accuracy={accuracy} onShow={onShow} />
          )
        }
      </QueryView>
    </Panel>
  )
}
