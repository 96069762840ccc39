import { Button } from '@mantine/core'
import type { UseQueryResult } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { QueryView } from '@/components/query-view'
import { SkeletonRows } from '@/grid/skeleton-rows'
import { useFormats } from '@/i18n/formats'
import type { Team, TeamCapacity } from '@/organisation/teams-query'
import classes from './team-details.module.css'
import { TeamLines } from './team-lines'

interface TeamDetailsProps {
  readonly team: Team
  readonly capacity: UseQueryResult<TeamCapacity>
  readonly slug: string
}

/** Whom a team serves, and what it and its branch carry. */
export function TeamDetails({ team, capacity, slug }: TeamDetailsProps) {
  const { t } = useTranslation()
  const formats = useFormats()
  const { id, segments, regions, languages, peopleCount, branchPeopleCount } = team
  const hasBelow = peopleCount !== branchPeopleCount || differs(capacity.data, id)
  return (
    <div className={classes.details}>
      <dl className={classes.facts}>
        <dt>{t('teams.columns.people')}</dt>
        <dd>
          {formats.number(peopleCount)}
          {hasBelow && (
            <span className={classes.more}>
              {t('teams.ofBranch', { count: branchPeopleCount })}
            </span>
          )}
        </dd>
        <dt>{t('teams.serves')}</dt>
        <dd>
          {segments.length === 0
            ? t('teams.everything')
            : formats.list(segments.map((segment) => t(`choices.segment.${segment}`)))}
        </dd>
        {regions.length > 0 && (
          <>
            <dt>{t('teams.regions')}</dt>
            <dd>{formats.list(regions)}</dd>
          </>
        )}
        {languages.length > 0 && (
          <>
            <dt>{t('teams.languages')}</dt>
            <dd>{formats.list(languages.map(formats.language))}</dd>
          </>
        )}
      </dl>
      <QueryView query={capacity} loading={<SkeletonRows rows={3} />}>
        {(lines) => (
          <>
            <TeamLines title={t('teams.onlyTeam')} lines={lines.team.get(id) ?? []} />
            {hasBelow && (
              <TeamLines title={t('teams.wholeBranch')} lines={lines.branch.get(id) ?? []} />
            )}
          </>
        )}
      </QueryView>
      <Button
        renderRoot={(props) => (
          <Link to="/$slug/teams/$teamId" params={{ slug, teamId: id }} {...props} />
        )}
        variant="default"
        size="xs"
        fullWidth
      >
        {t('organisation.team.openPage')}
      </Button>
      <Button
        renderRoot={(props) => (
          <Link to="/$slug/roster" params={{ slug }} search={{ team: id }} {...props} />
        )}
        variant="default"
        size="xs"
        fullWidth
      >
        {t('teams.toRoster')}
      </Button>
    </div>
  )
}

function differs(capacity: TeamCapacity | undefined, id: string): boolean {
  const seats = (lines: TeamCapacity['team']): number =>
    (lines.get(id) ?? []).reduce((sum, { load, openSeats }) => sum + load + openSeats, 0)
  return capacity !== undefined && seats(capacity.team) !== seats(capacity.branch)
}
