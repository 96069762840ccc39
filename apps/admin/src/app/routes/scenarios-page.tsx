import { getRouteApi } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { PageHeader } from '@/components/page-header'
import { ScenariosView } from '@/features/scenarios/components/scenarios-view'

const route = getRouteApi('/signed-in/$slug')

export function ScenariosPage() {
  const { t } = useTranslation()
  const { slug } = route.useParams()
  return (
    <>
      <PageHeader title={t('scenarios.title')} description={t('scenarios.description')} />
      <ScenariosView slug={slug} />
    </>
  )
}
