import { useTranslation } from 'react-i18next'
import { PageHeader } from '@/components/page-header'
import { GuidesView } from '@/features/help/components/guides-view'
import { useMoment } from '../shell/as-of-control'

export function HelpPage() {
  const { t } = useTranslation()
  const { slug } = useMoment()
  return (
    <>
      <PageHeader title={t('help.title')} description={t('help.description')} />
      <GuidesView slug={slug} />
    </>
  )
}
