import { useTranslation } from 'react-i18next'
import { PageHeader } from '@/components/page-header'
import { RetentionView } from '@/features/retention/components/retention-view'
import { AsOfControl } from '../shell/as-of-control'
import { useMoment } from './use-moment'

export function RetentionPage() {
  const { t } = useTranslation()
  const { slug, asOf } = useMoment()
  return (
    <>
      <PageHeader
        title={t('retention.title')}
        description={t('retention.description')}
        aside={<AsOfControl />}
      />
      <RetentionView slug={slug} asOf={asOf} />
    </>
  )
}
