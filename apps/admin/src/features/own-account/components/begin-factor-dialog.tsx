import { Stack, Text, TextInput } from '@mantine/core'
import { useMutation } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { Dialog } from '@/forms/dialog'
import { FormAlert } from '@/forms/form-alert'
import { formText } from '@/forms/form-text'
import { beginSecondFactor, confirmSecondFactor, type SecondFactor } from '../second-factor'
import { BackupCodes } from './backup-codes'
import { CopiedField } from './copied-field'
import { DialogButtons } from '@/forms/dialog-buttons'
import { PasswordStep } from './password-step'
import { QrCode } from './qr-code'

interface BeginFactorDialogProps {
  /** Told once it is asked for at the sign-in. */
  readonly onBegun: () => void
  readonly onClose: () => void
}

/** The password, then what the app is told and a first code of it, then the backup codes. */
export function BeginFactorDialog({ onBegun, onClose }: BeginFactorDialogProps) {
  const { t } = useTranslation()
  const begin = useMutation({ mutationFn: beginSecondFactor })
  const confirm = useMutation({ mutationFn: confirmSecondFactor, onSuccess: onBegun })
  return (
    <Dialog title={t('ownAccount.secondFactor')} onClose={onClose}>
      {begin.data === undefined && (
        <PasswordStep
          hint={t('ownAccount.factorOff')}
          label={t('ownAccount.goOn')}
          pending={begin.isPending}
          error={begin.error}
          onPassword={begin.mutate}
          onCancel={onClose}
        />
      )}
      {begin.data !== undefined && !confirm.isSuccess && (
        <form
          onSubmit={(event) => {
            event.preventDefault()
            const code = formText(new FormData(event.currentTarget), 'code')
            confirm.mutate(code.replaceAll(/\s/g, ''))
          }}
        >
          <Stack gap="md">
            <AppSecret factor={begin.data} />
            <FormAlert error={confirm.error} />
            <TextInput
              name="code"
              label={t('ownAccount.code')}
              inputMode="numeric"
              autoComplete="one-time-code"
              required
              withAsterisk={false}
            />
            <DialogButtons
              label={t('ownAccount.goOn')}
              pending={confirm.isPending}
              onCancel={onClose}
            />
          </Stack>
        </form>
      )}
      {begin.data !== undefined && confirm.isSuccess && (
        <BackupCodes codes={begin.data.backupCodes} onDone={onClose} />
      )}
    </Dialog>
  )
}

/** What the app is told, to be scanned or typed. */
function AppSecret({ factor: { address } }: { readonly factor: SecondFactor }) {
  const { t } = useTranslation()
  return (
    <>
      <Text>{t('ownAccount.scan')}</Text>
      <QrCode text={address} label={t('ownAccount.qrCode')} />
      <CopiedField
        label={t('ownAccount.key')}
        value={new URL(address).searchParams.get('secret') ?? ''}
      />
    </>
  )
}
