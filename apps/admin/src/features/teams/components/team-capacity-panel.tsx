import { useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import type { Moment } from '@/address/moment'
import { Panel } from '@/components/panel'
import { QueryView } from '@/components/query-view'
import { SkeletonRows } from '@/grid/skeleton-rows'
import { teamCapacityQuery } from '@/organisation/teams-query'
import { TeamLines } from './team-lines'
import classes from './team-details.module.css'

interface TeamCapacityPanelProps {
  readonly slug: string
  readonly at: Moment
  readonly teamId: string
}

/** What a team carries, alone and with the teams below it. */
export function TeamCapacityPanel({ slug, at, teamId }: TeamCapacityPanelProps) {
  const { t } = useTranslation()
  const query = useQuery(teamCapacityQuery(slug, at))
  return (
    <Panel title={t('organisation.team.capacity')}>
      <QueryView query={query} loading={<SkeletonRows rows={3} />}>
        {({ team, branch }) => (
          <div className={classes.details}>
            <TeamLines title={t('teams.onlyTeam')} lines={team.get(teamId) ?? []} />
            <TeamLines title={t('teams.wholeBranch')} lines={branch.get(teamId) ?? []} />
          </div>
        )}
      </QueryView>
    </Panel>
  )
}
