import { useTranslation } from 'react-i18next'
import { PageHeader } from '@/components/page-header'
import { EconomicsView } from '@/features/economics/components/economics-view'
import { AsOfControl } from '../shell/as-of-control'
import { useMoment } from './use-moment'

export function EconomicsPage() {
  const { t } = useTranslation()
  const { slug, asOf } = useMoment()
  return (
    <>
      <PageHeader
        title={t('economics.title')}
        description={t('economics.description')}
        aside={<AsOfControl />}
      />
      <EconomicsView slug={slug} asOf={asOf} />
    </>
  )
}
