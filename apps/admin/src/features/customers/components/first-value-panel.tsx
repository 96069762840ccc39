import type { Moment } from '@/address/moment'
import { useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { Panel } from '@/components/panel'
import { QueryView } from '@/components/query-view'
import { Why } from '@/evidence/why'
import { RowList } from '@/grid/row-list'
import { SkeletonRows } from '@/grid/skeleton-rows'
import { useFormats } from '@/i18n/formats'
import { type FirstValue, firstValueQuery } from '../first-value-query'

interface FirstValuePanelProps {
  readonly slug: string
  readonly at: Moment
}

/** How soon customers see a first outcome, and how many use the product every week; by segment. */
export function FirstValuePanel({ slug, at }: FirstValuePanelProps) {
  const { t } = useTranslation()
  const query = useQuery(firstValueQuery(slug, at))
  return (
    <Panel title={t('firstValue.title')}>
      <QueryView query={query} loading={<SkeletonRows rows={3} />}>
        {(firstValue) => firstValue && <FirstValueList {...firstValue} />}
      </QueryView>
    </Panel>
  )
}

function FirstValueList({ withinDays, total, segments, evidence }: FirstValue) {
  const { t } = useTranslation()
  const formats = useFormats()
  return (
    <RowList
      none=""
      rows={[total, ...segments].map((line) => {
        const { segment, medianDays, inTime, weeklyActiveShare } = line
        const reasons = [medianDays, inTime, weeklyActiveShare].map(({ reason }) => reason)
        return {
          key: segment ?? 'all',
          name: segment === null ? t('firstValue.all') : t(`choices.segment.${segment}`),
          aside:
            medianDays.value === null
              ? undefined
              : t('firstValue.median', { days: formats.days(Math.round(medianDays.value)) }),
          details: [
            inTime.value === null
              ? null
              : t('firstValue.inTime', {
                  percent: formats.percent(inTime.value),
                  judged: formats.number(line.judged),
                  days: formats.days(withinDays),
                }),
            weeklyActiveShare.value === null
              ? null
              : t('firstValue.weekly', {
                  percent: formats.percent(weeklyActiveShare.value),
                  count: line.measured,
                }),
            ...new Set(reasons),
          ],
          more:
            segment === null ? (
              <Why about={t('firstValue.title')} evidence={evidence} />
            ) : undefined,
        }
      })}
    />
  )
}
