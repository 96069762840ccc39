import { useQuery } from '@tanstack/react-query'
import { getRouteApi } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { PageHeader } from '@/components/page-header'
import { TeamView } from '@/features/teams/components/team-view'
import { teamQuery } from '@/features/teams/team-query'
import { AsOfControl, useMoment } from '../shell/as-of-control'

const route = getRouteApi('/signed-in/$slug/teams/$teamId')

export function TeamPage() {
  const { t } = useTranslation()
  const { teamId } = route.useParams()
  const { slug, at, today } = useMoment()
  const { data: team } = useQuery(teamQuery(slug, at, teamId))
  return (
    <>
      <PageHeader
        title={team?.name ?? t('organisation.team.title')}
        description={
          team == null ? t('organisation.team.title') : t(`choices.teamKind.${team.kind}`)
        }
        aside={<AsOfControl />}
      />
      <TeamView key={teamId} slug={slug} at={at} today={today} teamId={teamId} />
    </>
  )
}
