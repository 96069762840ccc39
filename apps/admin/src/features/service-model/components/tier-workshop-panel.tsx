import type { Moment } from '@/address/moment'
import { useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { Panel } from '@/components/panel'
import { QueryView } from '@/components/query-view'
import { SkeletonRows } from '@/grid/skeleton-rows'
import { thresholdsQuery } from '../tier-workshop-query'
import { TierWorkshop } from './tier-workshop'

interface TierWorkshopPanelProps {
  readonly slug: string
  readonly at: Moment
}

/** Other thresholds of the tiers are tried: what they cost and load is seen while they move, then they are planned. */
export function TierWorkshopPanel({ slug, at }: TierWorkshopPanelProps) {
  const { t, i18n } = useTranslation()
  const query = useQuery(thresholdsQuery(slug, at, i18n.language))
  return (
    <Panel title={t('serviceModel.workshop')} note={t('serviceModel.workshopNote')}>
      <QueryView query={query} loading={<SkeletonRows rows={8} />}>
        {(known) =>
          known !== null && <TierWorkshop slug={slug} scenario={at.scenario} known={known} />
        }
      </QueryView>
    </Panel>
  )
}
