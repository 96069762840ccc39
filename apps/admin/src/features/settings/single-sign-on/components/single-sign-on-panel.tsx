import { Button, Stack } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Panel } from '@/components/panel'
import { QueryView } from '@/components/query-view'
import { SkeletonRows } from '@/grid/skeleton-rows'
import { singleSignOnQuery } from '../single-sign-on-query'
import { ConnectDialog } from './connect-dialog'
import { DirectoryPart } from './directory-part'
import { ProviderDomains } from './provider-domains'
import { ProviderFacts } from './provider-facts'
import { ProviderUsers } from './provider-users'
import { SecondFactorPart } from './second-factor-part'

interface SingleSignOnPanelProps {
  readonly slug: string
}

/** How members sign in by their company, and the ways to change that. */
export function SingleSignOnPanel({ slug }: SingleSignOnPanelProps) {
  const { t } = useTranslation()
  const [connecting, setConnecting] = useState(false)
  const query = useQuery(singleSignOnQuery(slug))
  const isConnected = query.data?.provider != null
  return (
    <Panel
      title={t('singleSignOn.title')}
      control={
        <Button
          size="xs"
          variant="default"
          disabled={query.data == null}
          onClick={() => setConnecting(true)}
        >
          {t(isConnected ? 'singleSignOn.change' : 'singleSignOn.connect')}
        </Button>
      }
    >
      <QueryView query={query} loading={<SkeletonRows rows={3} />}>
        {(settings) =>
          settings && (
            <Stack gap={0}>
              <ProviderFacts slug={slug} settings={settings} />
              <ProviderDomains slug={slug} settings={settings} />
              {settings.provider !== null && <ProviderUsers users={settings.users} />}
              <DirectoryPart slug={slug} settings={settings} />
              <SecondFactorPart slug={slug} settings={settings} />
              {connecting && (
                <ConnectDialog
                  slug={slug}
                  settings={settings}
                  onClose={() => setConnecting(false)}
                />
              )}
            </Stack>
          )
        }
      </QueryView>
    </Panel>
  )
}
