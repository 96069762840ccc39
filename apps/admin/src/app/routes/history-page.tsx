import { useTranslation } from 'react-i18next'
import { PageHeader } from '@/components/page-header'
import { ComingUp } from '@/features/scenarios/schedule/coming-up'
import { HistoryView } from '@/features/history/components/history-view'
import { useMoment } from '../shell/as-of-control'

/** The history is of the organization, whatever day the other pages show. */
export function HistoryPage() {
  const { t } = useTranslation()
  const { slug } = useMoment()
  return (
    <>
      <PageHeader title={t('history.title')} description={t('history.description')} />
      <ComingUp slug={slug} />
      <HistoryView slug={slug} />
    </>
  )
}
