import { useTranslation } from 'react-i18next'
import { PageHeader } from '@/components/page-header'
import { CapacityView } from '@/features/capacity/components/capacity-view'
import { AsOfControl } from '../shell/as-of-control'
import { useMoment } from './use-moment'

export function CapacityPage() {
  const { t } = useTranslation()
  const { slug, asOf } = useMoment()
  return (
    <>
      <PageHeader
        title={t('capacity.title')}
        description={t('capacity.description')}
        aside={<AsOfControl />}
      />
      <CapacityView slug={slug} asOf={asOf} />
    </>
  )
}
