import { getRouteApi } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { PageHeader } from '@/components/page-header'
import { RecordsView } from '@/features/records/components/records-view'
import { isListed } from '@/things/thing'
import { useMoment } from '../shell/as-of-control'
import { NotFoundNotice } from './not-found-notice'

const route = getRouteApi('/signed-in/$slug/records/$kind')

export function RecordsPage() {
  const { t } = useTranslation()
  const moment = useMoment()
  const { kind } = route.useParams()
  if (!isListed(kind)) return <NotFoundNotice />
  return (
    <>
      <PageHeader title={t('recordsPage.title')} description={t('recordsPage.description')} />
      <RecordsView {...moment} kind={kind} />
    </>
  )
}
