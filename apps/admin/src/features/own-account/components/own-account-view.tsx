import { Stack } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { PageHeader } from '@/components/page-header'
import { Panel } from '@/components/panel'
import { QueryView } from '@/components/query-view'
import { SkeletonRows } from '@/grid/skeleton-rows'
import { type OwnSession, ownAccountQuery } from '../own-account-query'
import { OthersTokensPanel } from './others-tokens-panel'
import { PasskeysPanel } from './passkeys-panel'
import { PasswordPanel } from './password-panel'
import { SecondFactorNotice } from './second-factor-notice'
import { SecondFactorPanel } from './second-factor-panel'
import { SessionsPanel } from './sessions-panel'
import { TokensPanel } from './tokens-panel'

interface OwnAccountViewProps {
  /** The page whose organization wants a second factor first; undefined when none does. */
  readonly next: string | undefined
  readonly onGoOn: () => void
}

/** How somebody signs in, where they are signed in, and what their programs sign in with. */
export function OwnAccountView({ next, onGoOn }: OwnAccountViewProps) {
  const { t } = useTranslation()
  const query = useQuery(ownAccountQuery)
  return (
    <>
      <PageHeader title={t('ownAccount.title')} description={t('ownAccount.description')} />
      <Stack gap="lg">
        <QueryView
          query={query}
          loading={
            <Panel>
              <SkeletonRows rows={4} />
            </Panel>
          }
        >
          {({ hasSecondFactor, passkeys, sessions, apiTokens, othersApiTokens }) => (
            <>
              {next !== undefined && (
                <SecondFactorNotice
                  isProved={sessions.nodes.some(isProvedHere)}
                  hasPasskey={passkeys.length > 0}
                  onGoOn={onGoOn}
                />
              )}
              <PasswordPanel />
              <SecondFactorPanel isOn={hasSecondFactor} />
              <PasskeysPanel
                passkeys={passkeys}
                here={sessions.nodes.find(({ isCurrent }) => isCurrent)}
              />
              <SessionsPanel sessions={sessions.nodes} />
              <TokensPanel tokens={apiTokens} />
              {othersApiTokens.length > 0 && <OthersTokensPanel tokens={othersApiTokens} />}
            </>
          )}
        </QueryView>
      </Stack>
    </>
  )
}

/** Whether it is the present session, and its user has proved more than their password. */
function isProvedHere({ isCurrent, way }: OwnSession): boolean {
  return isCurrent && way !== 'PASSWORD'
}
