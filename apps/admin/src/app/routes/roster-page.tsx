import { useTranslation } from 'react-i18next'
import { PageHeader } from '@/components/page-header'
import { RosterView } from '@/features/roster/components/roster-view'
import { useMoment } from '../shell/as-of-control'

export function RosterPage() {
  const { t } = useTranslation()
  const { slug, at, today } = useMoment()
  return (
    <>
      <PageHeader title={t('roster.title')} description={t('roster.description')} />
      <RosterView slug={slug} at={at} today={today} />
    </>
  )
}
