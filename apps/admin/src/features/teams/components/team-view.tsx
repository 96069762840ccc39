import { ActButton } from '@/acts/act-button'
import { Button } from '@mantine/core'
import { IconHierarchy3 } from '@tabler/icons-react'
import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import type { Moment } from '@/address/moment'
import { NothingThere } from '@/components/nothing-there'
import { Panel } from '@/components/panel'
import { QueryView } from '@/components/query-view'
import { AccountLink } from '@/components/thing-links'
import { RowList } from '@/grid/row-list'
import { SkeletonRows } from '@/grid/skeleton-rows'
import { useFormats } from '@/i18n/formats'
import { InChart } from '@/organisation/components/in-chart'
import { SpansPanel } from '@/organisation/components/spans-panel'
import classes from '@/organisation/components/things.module.css'
import { ThingHistory } from '@/timeline/thing-history'
import { IfMayChange } from '@/viewer/if-may-change'
import { type TeamInFull, teamQuery } from '../team-query'
import { TeamCapacityPanel } from './team-capacity-panel'
import { TeamFacts } from './team-facts'
import { TeamSeats } from './team-seats'

interface TeamViewProps {
  readonly slug: string
  readonly at: Moment
  readonly today: string
  readonly teamId: string
}

/** A team: who is in it, what it carries, whom it serves, and the teams around it. */
export function TeamView({ slug, at, today, teamId }: TeamViewProps) {
  const { t } = useTranslation()
  const query = useQuery(teamQuery(slug, at, teamId))
  const day = at.asOf ?? today
  return (
    <QueryView query={query} loading={<SkeletonRows rows={8} />}>
      {(team) =>
        team === null ? (
          <NothingThere
            Icon={IconHierarchy3}
            title={t('organisation.team.notFound')}
            text={t('organisation.team.notFoundExplanation')}
            back={{ to: '/$slug/teams', slug, name: t('teams.title') }}
          />
        ) : (
          <>
            <TeamActs slug={slug} day={day} team={team} />
            <div className={classes.columns}>
              <div className={classes.column}>
                <TeamSeats slug={slug} team={team} />
                <LargestAccounts slug={slug} team={team} />
                <div className={classes.last}>
                  <ThingHistory slug={slug} thingId={teamId} />
                </div>
              </div>
              <div className={classes.column}>
                <TeamFacts team={team} day={day} />
                <TeamCapacityPanel slug={slug} at={at} teamId={teamId} />
                <SpansPanel
                  slug={slug}
                  at={at}
                  isShown={({ position }) => position.team?.id === teamId}
                />
              </div>
            </div>
          </>
        )
      }
    </QueryView>
  )
}

interface TeamPartProps {
  readonly slug: string
  readonly team: TeamInFull
}

function TeamActs({ slug, day, team }: TeamPartProps & { readonly day: string }) {
  const { id, name, to } = team
  if (to !== null && to <= day) return null
  return (
    <div className={classes.actions}>
      <IfMayChange thing={team}>
        <ActButton change="updateTeam" of={id} />
        <ActButton change="moveTeam" of={id} />
        <ActButton change="openPosition" of={id} />
        <ActButton change="retireTeam" of={id} />
      </IfMayChange>
      <InChart slug={slug} name={name} />
    </div>
  )
}

function LargestAccounts({ slug, team: { accounts } }: TeamPartProps) {
  const { t } = useTranslation()
  const formats = useFormats()
  return (
    <Panel
      title={t('organisation.team.largest')}
      note={accounts.totalCount}
      control={
        <Button
          variant="default"
          size="compact-sm"
          renderRoot={(props) => <Link to="/$slug/customers" params={{ slug }} {...props} />}
        >
          {t('organisation.allAccounts')}
        </Button>
      }
    >
      <RowList
        none={t('organisation.noAccounts')}
        rows={accounts.nodes.map(({ id, name, acv, segment }) => ({
          key: id,
          name: <AccountLink id={id}>{name}</AccountLink>,
          aside: formats.money(acv),
          details: [t(`choices.segment.${segment}`)],
        }))}
      />
    </Panel>
  )
}
