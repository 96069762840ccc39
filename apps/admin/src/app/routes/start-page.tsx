import { useTranslation } from 'react-i18next'
import { PageHeader } from '@/components/page-header'
import { StartView } from '@/features/start/components/start-view'
import { useMoment } from '../shell/as-of-control'

/** The ways to begin with a new organization. */
export function StartPage() {
  const { t } = useTranslation()
  const { slug } = useMoment()
  return (
    <>
      <PageHeader title={t('start.title')} description={t('start.description')} />
      <StartView slug={slug} />
    </>
  )
}
