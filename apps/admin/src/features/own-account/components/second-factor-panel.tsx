import { Button, Group } from '@mantine/core'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Panel } from '@/components/panel'
import { Dialog } from '@/forms/dialog'
import { ownAccountQuery } from '../own-account-query'
import { endSecondFactor, newBackupCodes } from '../second-factor'
import { BackupCodes } from './backup-codes'
import { BeginFactorDialog } from './begin-factor-dialog'
import { PasswordStep } from './password-step'
import classes from './own-account.module.css'

interface SecondFactorPanelProps {
  readonly isOn: boolean
}

/** Whether a code is asked for besides the password, and the ways to change that. */
export function SecondFactorPanel({ isOn }: SecondFactorPanelProps) {
  const { t } = useTranslation()
  const queryClient = useQueryClient()
  const [opened, open] = useState<'BEGIN' | 'CODES' | 'END' | null>(null)
  const close = () => open(null)
  const askAgain = () => queryClient.invalidateQueries({ queryKey: ownAccountQuery.queryKey })
  return (
    <Panel
      title={t('ownAccount.secondFactor')}
      control={
        <Group gap="xs" justify="flex-end">
          {isOn && (
            <Button size="xs" variant="default" onClick={() => open('CODES')}>
              {t('ownAccount.newCodes')}
            </Button>
          )}
          <Button size="xs" variant="default" onClick={() => open(isOn ? 'END' : 'BEGIN')}>
            {t(isOn ? 'ownAccount.turnOff' : 'ownAccount.turnOn')}
          </Button>
        </Group>
      }
    >
      <p className={classes.text}>{t(isOn ? 'ownAccount.factorOn' : 'ownAccount.factorOff')}</p>
      {opened === 'BEGIN' && <BeginFactorDialog onBegun={() => void askAgain()} onClose={close} />}
      {opened === 'END' && <EndDialog onEnded={() => void askAgain()} onClose={close} />}
      {opened === 'CODES' && <CodesDialog onClose={close} />}
    </Panel>
  )
}

interface EndDialogProps {
  readonly onEnded: () => void
  readonly onClose: () => void
}

function EndDialog({ onEnded, onClose }: EndDialogProps) {
  const { t } = useTranslation()
  const end = useMutation({
    mutationFn: endSecondFactor,
    onSuccess: () => {
      onEnded()
      onClose()
    },
  })
  return (
    <Dialog title={t('ownAccount.turnOffTitle')} onClose={onClose}>
      <PasswordStep
        hint={t('ownAccount.turnOffHint')}
        label={t('ownAccount.turnOff')}
        isDangerous
        pending={end.isPending}
        error={end.error}
        onPassword={end.mutate}
        onCancel={onClose}
      />
    </Dialog>
  )
}

function CodesDialog({ onClose }: { readonly onClose: () => void }) {
  const { t } = useTranslation()
  const renew = useMutation({ mutationFn: newBackupCodes })
  return (
    <Dialog title={t('ownAccount.backupCodes')} onClose={onClose}>
      {renew.data === undefined ? (
        <PasswordStep
          hint={t('ownAccount.newCodesHint')}
          label={t('ownAccount.goOn')}
          pending={renew.isPending}
          error={renew.error}
          onPassword={renew.mutate}
          onCancel={onClose}
        />
      ) : (
        <BackupCodes codes={renew.data} onDone={onClose} />
      )}
    </Dialog>
  )
}
