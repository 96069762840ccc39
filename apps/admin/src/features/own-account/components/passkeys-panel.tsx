import { Button } from '@mantine/core'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Panel } from '@/components/panel'
import { Dialog } from '@/forms/dialog'
import { RowList } from '@/grid/row-list'
import { takesPasskeys } from '@/http/takes-passkeys'
import { useFormats } from '@/i18n/formats'
import { type OwnPasskey, type OwnSession, ownAccountQuery } from '../own-account-query'
import { removePasskey } from '../passkeys'
import { useSessionName } from '../use-session-name'
import { AddPasskeyDialog } from './add-passkey-dialog'
import classes from './own-account.module.css'
import { PasswordStep } from './password-step'

interface PasskeysPanelProps {
  readonly passkeys: readonly OwnPasskey[]
  /** The session that is looked at. */
  readonly here: OwnSession | undefined
}

/** By which devices somebody signs in without a password, and the ways to change that. */
export function PasskeysPanel({ passkeys, here }: PasskeysPanelProps) {
  const { t } = useTranslation()
  const formats = useFormats()
  const nameOf = useSessionName()
  const queryClient = useQueryClient()
  const [opened, open] = useState<OwnPasskey | 'NEW' | null>(null)
  const close = () => open(null)
  const done = () => {
    void queryClient.invalidateQueries({ queryKey: ownAccountQuery.queryKey })
    close()
  }
  return (
    <Panel
      title={t('ownAccount.passkeys')}
      control={
        takesPasskeys() && (
          <Button size="xs" variant="default" onClick={() => open('NEW')}>
            {t('ownAccount.newPasskey')}
          </Button>
        )
      }
    >
      <p className={classes.text}>{t('ownAccount.passkeysHint')}</p>
      <RowList
        none={t('ownAccount.noPasskeys')}
        rows={passkeys.map((passkey) => ({
          key: passkey.id,
          name: passkey.name,
          details: [
            t('ownAccount.addedOn', { date: formats.dateTime(passkey.createdAt) }),
            passkey.lastUsedAt === null
              ? t('ownAccount.passkeyUnused')
              : t('ownAccount.passkeyUsed', { time: formats.dateTime(passkey.lastUsedAt) }),
          ],
          aside: (
            <Button
              variant="subtle"
              size="compact-sm"
              aria-label={t('ownAccount.removePasskeyOf', { name: passkey.name })}
              onClick={() => open(passkey)}
            >
              {t('ownAccount.removePasskey')}
            </Button>
          ),
        }))}
      />
      {opened === 'NEW' && (
        <AddPasskeyDialog
          suggestion={here === undefined ? '' : nameOf(here)}
          onAdded={done}
          onClose={close}
        />
      )}
      {opened !== null && opened !== 'NEW' && (
        <RemoveDialog passkey={opened} onRemoved={done} onClose={close} />
      )}
    </Panel>
  )
}

interface RemoveDialogProps {
  readonly passkey: OwnPasskey
  readonly onRemoved: () => void
  readonly onClose: () => void
}

function RemoveDialog({ passkey: { id, name }, onRemoved, onClose }: RemoveDialogProps) {
  const { t } = useTranslation()
  const remove = useMutation({
    mutationFn: (password: string) => removePasskey(id, password),
    onSuccess: onRemoved,
  })
  return (
    <Dialog title={t('ownAccount.removePasskeyTitle', { name })} onClose={onClose}>
      <PasswordStep
        hint={t('ownAccount.removePasskeyHint')}
        label={t('ownAccount.removePasskey')}
        isDangerous
        pending={remove.isPending}
        error={remove.error}
        onPassword={remove.mutate}
        onCancel={onClose}
      />
    </Dialog>
  )
}
