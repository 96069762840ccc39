import { Button } from '@mantine/core'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Panel } from '@/components/panel'
import { RowList } from '@/grid/row-list'
import type { OthersToken, OwnToken } from '../own-account-query'
import { RevokeTokenDialog } from './revoke-token-dialog'
import { useTokenDetails } from './use-token-details'

interface OthersTokensPanelProps {
  readonly tokens: readonly OthersToken[]
}

/** What programs of others sign in with, for whoever has the installation, and the way to end it. */
export function OthersTokensPanel({ tokens }: OthersTokensPanelProps) {
  const { t } = useTranslation()
  const detailsOf = useTokenDetails()
  const [revoked, revoke] = useState<OwnToken | null>(null)
  return (
    <Panel title={t('ownAccount.othersTokens')}>
      <RowList
        none=""
        rows={tokens.map(({ token, owner }) => ({
          key: token.id,
          name: token.name,
          details: [owner?.name ?? t('ownAccount.ofInstallation'), ...detailsOf(token)],
          aside: (
            <Button
              variant="subtle"
              size="compact-sm"
              aria-label={t('ownAccount.revokeOf', { name: token.name })}
              onClick={() => revoke(token)}
            >
              {t('ownAccount.revoke')}
            </Button>
          ),
        }))}
      />
      {revoked !== null && <RevokeTokenDialog token={revoked} onClose={() => revoke(null)} />}
    </Panel>
  )
}
