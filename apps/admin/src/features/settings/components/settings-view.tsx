import type { Moment } from '@/address/moment'
import { Button, Stack } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Panel } from '@/components/panel'
import { QueryView } from '@/components/query-view'
import { SkeletonRows } from '@/grid/skeleton-rows'
import { PlanPanel } from '@/targets/plan-panel'
import { useMay } from '@/viewer/viewer-query'
import { MembersPanel } from '../members/components/members-panel'
import { RolesPanel } from '../members/components/roles-panel'
import { PrivacyPanel } from '../privacy/components/privacy-panel'
import { SingleSignOnPanel } from '../single-sign-on/components/single-sign-on-panel'
import { settingsQuery } from '../settings-query'
import { SettingsDialog } from './settings-dialog'
import { TargetsPanel } from './targets-panel'
import { SettingsFacts } from './settings-facts'

interface SettingsViewProps {
  readonly slug: string
  readonly at: Moment
  readonly today: string
}

/** What the organization says of itself, which its figures are worked out with, and the way to change it. */
export function SettingsView({ slug, at, today }: SettingsViewProps) {
  const { t } = useTranslation()
  const [changing, setChanging] = useState(false)
  const query = useQuery(settingsQuery(slug, at))
  const mayConfigure = useMay(slug, 'organization.configure')
  const mayInvite = useMay(slug, 'member.write')
  const maySaySignIn = useMay(slug, 'organization.signIn')
  const mayErase = useMay(slug, 'privacy.write')
  return (
    <Stack gap="lg">
      <Panel
        title={t('settings.organization')}
        control={
          mayConfigure && (
            <Button size="xs" variant="default" onClick={() => setChanging(true)}>
              {t('settings.change')}
            </Button>
          )
        }
      >
        <QueryView query={query} loading={<SkeletonRows rows={4} />}>
          {(settings) => settings && <SettingsFacts settings={settings} />}
        </QueryView>
        {changing && query.data != null && !query.isPlaceholderData && (
          <SettingsDialog
            slug={slug}
            day={at.asOf ?? today}
            settings={query.data}
            onClose={() => setChanging(false)}
          />
        )}
      </Panel>
      <TargetsPanel slug={slug} at={at} today={today} />
      <PlanPanel slug={slug} at={at} />
      {mayInvite && <MembersPanel slug={slug} />}
      {mayInvite && <RolesPanel slug={slug} />}
      {maySaySignIn && <SingleSignOnPanel slug={slug} />}
      {mayErase && <PrivacyPanel slug={slug} />}
    </Stack>
  )
}
