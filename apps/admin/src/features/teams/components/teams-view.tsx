import type { Moment } from '@/address/moment'
import { Button, Stack } from '@mantine/core'
import { useMediaQuery } from '@mantine/hooks'
import { IconHierarchy3 } from '@tabler/icons-react'
import { useQuery } from '@tanstack/react-query'
import { useMemo, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useAddressId } from '@/address/use-address-id'
import { NoticePanel } from '@/components/notice-panel'
import { Panel } from '@/components/panel'
import { QueryView } from '@/components/query-view'
import { SideSheet } from '@/components/side-sheet'
import { SkeletonRows } from '@/grid/skeleton-rows'
import { SpansPanel } from '@/organisation/components/spans-panel'
import { type Team, teamCapacityQuery, teamsQuery } from '@/organisation/teams-query'
import { teamForest } from '@/organisation/team-forest'
import { TeamDetails } from './team-details'
import { TeamTree } from './team-tree'
import classes from './teams-view.module.css'

interface TeamsViewProps {
  readonly slug: string
  readonly at: Moment
}

/** The tree of teams, and beside it the team that is chosen. */
export function TeamsView({ slug, at }: TeamsViewProps) {
  const { t, i18n } = useTranslation()
  const teams = useQuery(teamsQuery(slug, at))
  const capacity = useQuery(teamCapacityQuery(slug, at))
  const [chosenId, setChosenId] = useAddressId('team')
  const [collapsed, setCollapsed] = useState<ReadonlySet<string>>(new Set())
  const wide = useMediaQuery('(min-width: 75em)', true, { getInitialValueInEffect: false })
  const forest = useMemo(
    () => teamForest(teams.data ?? [], i18n.language),
    [teams.data, i18n.language],
  )
  const roots = forest.map(({ team }) => team.id)
  const chosen = teams.data?.find(({ id }) => id === (chosenId ?? (wide ? roots[0] : null)))
  const details = (team: Team) => <TeamDetails team={team} capacity={capacity} slug={slug} />
  return (
    <Stack gap="lg">
      <div className={classes.columns}>
        <Panel
          title={t('teams.tree')}
          note={teams.data && t('teams.count', { count: teams.data.length })}
          control={
            <Button
              variant="subtle"
              color="gray"
              size="compact-sm"
              onClick={() =>
                setCollapsed(
                  collapsed.size > 0 ? new Set() : new Set(teams.data?.map(({ id }) => id)),
                )
              }
            >
              {t(collapsed.size > 0 ? 'teams.expandAll' : 'teams.collapseAll')}
            </Button>
          }
        >
          <QueryView query={teams} loading={<SkeletonRows rows={8} />}>
            {(all) =>
              all.length === 0 ? (
                <NoticePanel
                  Icon={IconHierarchy3}
                  title={t('teams.empty')}
                  text={t('teams.emptyExplanation')}
                />
              ) : (
                <TeamTree
                  forest={forest}
                  capacity={capacity.data}
                  chosenId={chosen?.id ?? null}
                  collapsed={collapsed}
                  onChoose={setChosenId}
                  onToggle={(id) => setCollapsed(toggled(collapsed, id))}
                />
              )
            }
          </QueryView>
        </Panel>
        {wide ? (
          chosen && (
            <div className={classes.aside}>
              <Panel title={chosen.name} note={t(`choices.teamKind.${chosen.kind}`)}>
                {details(chosen)}
              </Panel>
            </div>
          )
        ) : (
          <SideSheet
            opened={chosen !== undefined}
            side="right"
            title={chosen?.name}
            onClose={() => setChosenId(null)}
          >
            {chosen && details(chosen)}
          </SideSheet>
        )}
      </div>
      <SpansPanel slug={slug} at={at} />
    </Stack>
  )
}

function toggled(set: ReadonlySet<string>, id: string): ReadonlySet<string> {
  const next = new Set(set)
  if (!next.delete(id)) next.add(id)
  return next
}
