import { getRouteApi, useNavigate } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { PageHeader } from '@/components/page-header'
import { RosterView } from '@/features/roster/components/roster-view'
import { AsOfControl, useMoment } from '../shell/as-of-control'

const route = getRouteApi('/signed-in/$slug/roster')

export function RosterPage() {
  const { t } = useTranslation()
  const { slug, asOf, today } = useMoment()
  const { team = null, find = '' } = route.useSearch()
  const navigate = useNavigate({ from: '/$slug/roster' })
  return (
    <>
      <PageHeader
        title={t('roster.title')}
        description={t('roster.description')}
        aside={<AsOfControl />}
      />
      <RosterView
        slug={slug}
        asOf={asOf}
        today={today}
        teamId={team}
        find={find}
        onTeam={(id) =>
          void navigate({
            search: ({ team: _, ...others }) => (id === null ? others : { ...others, team: id }),
            replace: true,
          })
        }
      />
    </>
  )
}
