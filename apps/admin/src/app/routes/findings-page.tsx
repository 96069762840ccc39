import { useTranslation } from 'react-i18next'
import { PageHeader } from '@/components/page-header'
import { FindingsView } from '@/features/findings/components/findings-view'
import { AsOfControl } from '../shell/as-of-control'
import { useMoment } from './use-moment'

export function FindingsPage() {
  const { t } = useTranslation()
  const { slug, asOf } = useMoment()
  return (
    <>
      <PageHeader
        title={t('findings.title')}
        description={t('findings.description')}
        aside={<AsOfControl />}
      />
      <FindingsView slug={slug} asOf={asOf} />
    </>
  )
}
