import type { Moment } from '@/address/moment'
import { useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { Panel } from '@/components/panel'
import { QueryView } from '@/components/query-view'
import { ToneBadge } from '@/components/tone-badge'
import { Why } from '@/evidence/why'
import { RowList } from '@/grid/row-list'
import { SkeletonRows } from '@/grid/skeleton-rows'
import { waysOfWorkingQuery } from '../structure-query'

interface SpecialistsPanelProps {
  readonly slug: string
  readonly at: Moment
}

/** What CS Operations gives back, and specialists against generalists on the same renewals. */
export function SpecialistsPanel({ slug, at }: SpecialistsPanelProps) {
  const { t } = useTranslation()
  const query = useQuery(waysOfWorkingQuery(slug, at))
  return (
    <Panel title={t('structure.specialists')}>
      <QueryView query={query} loading={<SkeletonRows rows={2} />}>
        {(data) => {
          const answers =
            data === null
              ? []
              : [
                  { key: 'csOps', ...data.csOpsReturn } as const,
                  { key: 'renewals', ...data.renewalsComparison } as const,
                ]
          return (
            <RowList
              none={t('structure.none')}
              rows={answers.map(({ key, verdict, evidence }) => ({
                key,
                name: t(`structure.${key}`),
                aside: verdict !== null && (
                  <ToneBadge tone={verdict === 'PAYS' ? 'healthy' : 'none'}>
                    {t(`structure.pays.${verdict}`)}
                  </ToneBadge>
                ),
                details: [evidence.message],
                more: <Why about={t(`structure.${key}`)} evidence={evidence} quiet />,
              }))}
            />
          )
        }}
      </QueryView>
    </Panel>
  )
}
