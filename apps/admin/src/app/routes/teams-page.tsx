import { useTranslation } from 'react-i18next'
import { PageHeader } from '@/components/page-header'
import { TeamsView } from '@/features/teams/components/teams-view'
import { AsOfControl } from '../shell/as-of-control'
import { useMoment } from './use-moment'

export function TeamsPage() {
  const { t } = useTranslation()
  const { slug, asOf } = useMoment()
  return (
    <>
      <PageHeader
        title={t('teams.title')}
        description={t('teams.description')}
        aside={<AsOfControl />}
      />
      <TeamsView slug={slug} asOf={asOf} />
    </>
  )
}
