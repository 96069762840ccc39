import { useTranslation } from 'react-i18next'
import { PageHeader } from '@/components/page-header'
import { MaturityView } from '@/features/maturity/components/maturity-view'
import { AsOfControl } from '../shell/as-of-control'
import { useMoment } from './use-moment'

export function MaturityPage() {
  const { t } = useTranslation()
  const { slug, asOf, today } = useMoment()
  return (
    <>
      <PageHeader
        title={t('maturity.title')}
        description={t('maturity.description')}
        aside={<AsOfControl />}
      />
      <MaturityView slug={slug} asOf={asOf} today={today} />
    </>
  )
}
