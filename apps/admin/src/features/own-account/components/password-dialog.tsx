import { PasswordInput, Stack } from '@mantine/core'
import { useMutation } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { Dialog } from '@/forms/dialog'
import { FormAlert } from '@/forms/form-alert'
import { formText } from '@/forms/form-text'
import { NewPasswordField } from '@/forms/new-password-field'
import { useErrorAtField } from '@/forms/use-error-at-field'
import { changePassword } from '../change-password'
import { DialogButtons } from '@/forms/dialog-buttons'

interface PasswordDialogProps {
  readonly onDone: () => void
  readonly onClose: () => void
}

/** Changes the password by the present one. */
export function PasswordDialog({ onDone, onClose }: PasswordDialogProps) {
  const { t } = useTranslation()
  const change = useMutation({
    mutationFn: (form: FormData) =>
      changePassword(formText(form, 'present'), formText(form, 'password')),
    onSuccess: onDone,
  })
  const [wrongPresent, others] = useErrorAtField(change.error, 'PASSWORD_WRONG')
  const [wrongNext, failed] = useErrorAtField(others, 'COMMON_PASSWORD')
  return (
    <Dialog title={t('ownAccount.password')} onClose={onClose}>
      <form
        onSubmit={(event) => {
          event.preventDefault()
          change.mutate(new FormData(event.currentTarget))
        }}
      >
        <Stack gap="md">
          <FormAlert error={failed} />
          <PasswordInput
            {...wrongPresent}
            name="present"
            label={t('ownAccount.present')}
            autoComplete="current-password"
            required
            withAsterisk={false}
            visibilityToggleButtonProps={{ 'aria-label': t('session.showPassword'), tabIndex: 0 }}
          />
          <NewPasswordField label={t('ownAccount.next')} {...wrongNext} />
          <DialogButtons
            label={t('ownAccount.save')}
            pending={change.isPending}
            onCancel={onClose}
          />
        </Stack>
      </form>
    </Dialog>
  )
}
