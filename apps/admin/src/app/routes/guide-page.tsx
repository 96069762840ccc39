import { getRouteApi } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { PageHeader } from '@/components/page-header'
import { GuideView } from '@/features/help/components/guide-view'
import { useMoment } from '../shell/as-of-control'

const route = getRouteApi('/signed-in/$slug/help/$guide')

export function GuidePage() {
  const { t } = useTranslation()
  const { slug } = useMoment()
  const { guide } = route.useParams()
  return (
    <>
      <PageHeader title={t('help.title')} description={t('help.description')} />
      <GuideView slug={slug} guide={guide} />
    </>
  )
}
