import { Button } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Panel } from '@/components/panel'
import { QueryView } from '@/components/query-view'
import { RowList } from '@/grid/row-list'
import { SkeletonRows } from '@/grid/skeleton-rows'
import { type CustomRole, membersQuery } from '../members-query'
import { useAllowedText } from '@/viewer/use-allowed-text'
import { RoleDialog } from './role-dialog'

/** The organization's own roles: what each allows, and the ways to make and change them. */
export function RolesPanel({ slug }: { readonly slug: string }) {
  const { t } = useTranslation()
  const allowedText = useAllowedText()
  const [opened, open] = useState<CustomRole | 'NEW' | null>(null)
  const query = useQuery(membersQuery(slug))
  return (
    <Panel
      title={t('members.own.title')}
      control={
        <Button size="xs" variant="default" onClick={() => open('NEW')}>
          {t('members.own.add')}
        </Button>
      }
    >
      <QueryView query={query} loading={<SkeletonRows rows={2} />}>
        {(organization) => (
          <RowList
            none={t('members.own.none')}
            rows={(organization?.customRoles ?? []).map((each) => ({
              key: each.role.id,
              name: each.role.name,
              details: [
                allowedText(each.role.actions),
                each.role.isAboutTeams ? t('members.own.about') : null,
                t('members.own.have', { count: each.count }),
              ],
              aside: (
                <Button
                  variant="subtle"
                  size="compact-sm"
                  aria-label={t('members.changeOf', { name: each.role.name })}
                  onClick={() => open(each)}
                >
                  {t('members.change')}
                </Button>
              ),
            }))}
          />
        )}
      </QueryView>
      {opened !== null && (
        <RoleDialog
          slug={slug}
          known={opened === 'NEW' ? null : opened}
          onClose={() => open(null)}
        />
      )}
    </Panel>
  )
}
