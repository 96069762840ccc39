import { Button, Group } from '@mantine/core'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Panel } from '@/components/panel'
import { RowList } from '@/grid/row-list'
import type { OwnToken } from '../own-account-query'
import { NewTokenDialog } from './new-token-dialog'
import { RevokeTokenDialog } from './revoke-token-dialog'
import { RotateTokenDialog } from './rotate-token-dialog'
import { useTokenDetails } from './use-token-details'

interface TokensPanelProps {
  readonly tokens: readonly OwnToken[]
}

type Opened =
  | { readonly dialog: 'NEW' }
  | { readonly dialog: 'REVOKE' | 'ROTATE'; readonly token: OwnToken }

/** What programs sign in with, and the ways to make, renew and end it. */
export function TokensPanel({ tokens }: TokensPanelProps) {
  const { t } = useTranslation()
  const detailsOf = useTokenDetails()
  const [opened, open] = useState<Opened | null>(null)
  const close = () => open(null)
  return (
    <Panel
      title={t('ownAccount.tokens')}
      control={
        <Button size="xs" variant="default" onClick={() => open({ dialog: 'NEW' })}>
          {t('ownAccount.newToken')}
        </Button>
      }
    >
      <RowList
        none={t('ownAccount.noTokens')}
        rows={tokens.map((token) => ({
          key: token.id,
          name: token.name,
          details: detailsOf(token),
          aside: (
            <Group gap="xs" justify="flex-end">
              {!isOfEnvironment(token) && (
                <Button
                  variant="subtle"
                  size="compact-sm"
                  aria-label={t('ownAccount.rotateOf', { name: token.name })}
                  onClick={() => open({ dialog: 'ROTATE', token })}
                >
                  {t('ownAccount.rotate')}
                </Button>
              )}
              <Button
                variant="subtle"
                size="compact-sm"
                aria-label={t('ownAccount.revokeOf', { name: token.name })}
                onClick={() => open({ dialog: 'REVOKE', token })}
              >
                {t('ownAccount.revoke')}
              </Button>
            </Group>
          ),
        }))}
      />
      {opened?.dialog === 'NEW' && <NewTokenDialog onClose={close} />}
      {opened?.dialog === 'ROTATE' && <RotateTokenDialog token={opened.token} onClose={close} />}
      {opened?.dialog === 'REVOKE' && <RevokeTokenDialog token={opened.token} onClose={close} />}
    </Panel>
  )
}

/** Its secret is changed where it is set; of no other is the beginning not kept. */
function isOfEnvironment({ start }: OwnToken): boolean {
  return start === ''
}
