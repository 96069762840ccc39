import { PasswordInput, Stack, Text, TextInput } from '@mantine/core'
import { useMutation } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { Dialog } from '@/forms/dialog'
import { FormAlert } from '@/forms/form-alert'
import { formText } from '@/forms/form-text'
import { addPasskey } from '../passkeys'
import { DialogButtons } from '@/forms/dialog-buttons'

interface AddPasskeyDialogProps {
  /** What it is called unless its user says otherwise. */
  readonly suggestion: string
  readonly onAdded: () => void
  readonly onClose: () => void
}

/** What a passkey is to be called, and the password; then the device asks for itself. */
export function AddPasskeyDialog({ suggestion, onAdded, onClose }: AddPasskeyDialogProps) {
  const { t } = useTranslation()
  const add = useMutation({
    mutationFn: (form: FormData) =>
      addPasskey(formText(form, 'name').trim(), formText(form, 'password')),
    onSuccess: onAdded,
  })
  return (
    <Dialog title={t('ownAccount.passkeyTitle')} onClose={onClose}>
      <form
        onSubmit={(event) => {
          event.preventDefault()
          add.mutate(new FormData(event.currentTarget))
        }}
      >
        <Stack gap="md">
          <Text>{t('ownAccount.passkeyPasswordHint')}</Text>
          <FormAlert error={add.error} />
          <TextInput
            name="name"
            label={t('ownAccount.passkeyName')}
            defaultValue={suggestion}
            maxLength={100}
            autoComplete="off"
            required
            withAsterisk={false}
          />
          <PasswordInput
            name="password"
            label={t('ownAccount.yourPassword')}
            autoComplete="current-password"
            required
            withAsterisk={false}
            visibilityToggleButtonProps={{ 'aria-label': t('session.showPassword'), tabIndex: 0 }}
          />
          <DialogButtons label={t('ownAccount.goOn')} pending={add.isPending} onCancel={onClose} />
        </Stack>
      </form>
    </Dialog>
  )
}
