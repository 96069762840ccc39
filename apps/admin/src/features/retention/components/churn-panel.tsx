import type { Moment } from '@/address/moment'
import { useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { Meter } from '@/charts/meter'
import { Panel } from '@/components/panel'
import { QueryView } from '@/components/query-view'
import { RowList } from '@/grid/row-list'
import { SkeletonRows } from '@/grid/skeleton-rows'
import { Why } from '@/evidence/why'
import { useFormats } from '@/i18n/formats'
import { churnReasonsQuery } from '../retention-query'

interface ChurnPanelProps {
  readonly slug: string
  readonly at: Moment
}

/** Why recurring revenue was lost, the largest loss first. */
export function ChurnPanel({ slug, at }: ChurnPanelProps) {
  const { t } = useTranslation()
  const formats = useFormats()
  const query = useQuery(churnReasonsQuery(slug, at))
  return (
    <Panel title={t('retention.churn')}>
      <QueryView query={query} loading={<SkeletonRows rows={4} />}>
        {(reasons) => (
          <RowList
            none={t('retention.noChurn')}
            rows={reasons.map(({ reason, churns, churn, contractions, contraction, ...rest }) => {
              const name = reason ?? t('retention.noReason')
              const percent = formats.percent(rest.share.value ?? 0)
              return {
                key: reason ?? '',
                name,
                aside: percent,
                details: [
                  churns === 0
                    ? null
                    : `${t('retention.leftCount', { count: churns })}: ${formats.money(churn)}`,
                  contractions === 0
                    ? null
                    : `${t('retention.shrank', { count: contractions })}: ${formats.money(contraction)}`,
                ],
                more: (
                  <>
                    <Meter
                      label={`${name}: ${percent}`}
                      value={rest.share.value ?? 0}
                      tone="over"
                    />
                    <Why about={name} evidence={rest.evidence} />
                  </>
                ),
              }
            })}
          />
        )}
      </QueryView>
    </Panel>
  )
}
