import { useTranslation } from 'react-i18next'
import { PageHeader } from '@/components/page-header'
import { ScenariosView } from '@/features/scenarios/components/scenarios-view'
import { useMoment } from '../shell/as-of-control'

export function ScenariosPage() {
  const { t } = useTranslation()
  const { slug, today } = useMoment()
  return (
    <>
      <PageHeader title={t('scenarios.title')} description={t('scenarios.description')} />
      <ScenariosView slug={slug} today={today} />
    </>
  )
}
