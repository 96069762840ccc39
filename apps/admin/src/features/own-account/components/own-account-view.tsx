import { Stack } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { PageHeader } from '@/components/page-header'
import { Panel } from '@/components/panel'
import { QueryView } from '@/components/query-view'
import { SkeletonRows } from '@/grid/skeleton-rows'
import { ownAccountQuery } from '../own-account-query'
import { PasskeysPanel } from './passkeys-panel'
import { PasswordPanel } from './password-panel'
import { SecondFactorPanel } from './second-factor-panel'
import { SessionsPanel } from './sessions-panel'
import { TokensPanel } from './tokens-panel'

/** How somebody signs in, where they are signed in, and what their programs sign in with. */
export function OwnAccountView() {
  const { t } = useTranslation()
  const query = useQuery(ownAccountQuery)
  return (
    <>
      <PageHeader title={t('ownAccount.title')} description={t('ownAccount.description')} />
      <Stack gap="lg">
        <PasswordPanel />
        <QueryView
          query={query}
          loading={
            <Panel>
              <SkeletonRows rows={4} />
            </Panel>
          }
        >
          {({ hasSecondFactor, passkeys, sessions, apiTokens }) => (
            <>
              <SecondFactorPanel isOn={hasSecondFactor} />
              <PasskeysPanel
                passkeys={passkeys}
                here={sessions.nodes.find(({ isCurrent }) => isCurrent)}
              />
              <SessionsPanel sessions={sessions.nodes} />
              <TokensPanel tokens={apiTokens} />
            </>
          )}
        </QueryView>
      </Stack>
    </>
  )
}
