import { getRouteApi } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { PageHeader } from '@/components/page-header'
import { GlossaryView } from '@/features/glossary/components/glossary-view'

const route = getRouteApi('/signed-in/$slug')

export function GlossaryPage() {
  const { t } = useTranslation()
  const { slug } = route.useParams()
  return (
    <>
      <PageHeader title={t('glossary.title')} description={t('glossary.description')} />
      <GlossaryView slug={slug} />
    </>
  )
}
