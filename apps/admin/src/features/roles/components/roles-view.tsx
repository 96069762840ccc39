import { IconLadder } from '@tabler/icons-react'
import { useQuery } from '@tanstack/react-query'
import { Stack } from '@mantine/core'
import { useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import type { Moment } from '@/address/moment'
import { NoticePanel } from '@/components/notice-panel'
import { Panel } from '@/components/panel'
import { QueryView } from '@/components/query-view'
import { SkeletonRows } from '@/grid/skeleton-rows'
import { rosterQuery } from '@/organisation/roster-query'
import { roleGroups } from '../role-rows'
import { guideRolesQuery, rolesQuery } from '../roles-query'
import { OpenSeatsPanel } from './open-seats-panel'
import { RoleTable } from './role-table'

interface RolesViewProps {
  readonly slug: string
  readonly at: Moment
}

/** The roles of the organization by family, and who could fill what is open. */
export function RolesView({ slug, at }: RolesViewProps) {
  const { t, i18n } = useTranslation()
  const roles = useQuery(rolesQuery(slug, at))
  const { data: seats } = useQuery(rosterQuery(slug, at))
  const { data: guides } = useQuery(guideRolesQuery(i18n.language))
  const groups = useMemo(
    () => roleGroups(roles.data ?? [], seats ?? [], guides ?? [], i18n.language),
    [roles.data, seats, guides, i18n.language],
  )
  return (
    <Stack gap="lg">
      <Panel
        title={t('roles.title')}
        note={roles.data && t('roles.count', { count: roles.data.length })}
      >
        <QueryView query={roles} loading={<SkeletonRows rows={8} />}>
          {(all) =>
            all.length === 0 ? (
              <NoticePanel
                Icon={IconLadder}
                title={t('roles.none')}
                text={t('roles.noneExplanation')}
              />
            ) : (
              <RoleTable slug={slug} groups={groups} />
            )
          }
        </QueryView>
      </Panel>
      <OpenSeatsPanel slug={slug} at={at} />
    </Stack>
  )
}
