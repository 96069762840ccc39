import { PasswordInput, Stack, Text } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { FormAlert } from '@/forms/form-alert'
import { formText } from '@/forms/form-text'
import { useErrorAtField } from '@/forms/use-error-at-field'
import { DialogButtons } from '@/forms/dialog-buttons'

interface PasswordStepProps {
  readonly hint: string
  readonly label: string
  readonly isDangerous?: boolean
  readonly pending: boolean
  readonly error: Error | null
  readonly onPassword: (password: string) => void
  readonly onCancel: () => void
}

/** Asks for the present password before something is changed that guards the account. */
export function PasswordStep({ hint, error, onPassword, ...buttons }: PasswordStepProps) {
  const { t } = useTranslation()
  const [wrong, failed] = useErrorAtField(error, 'PASSWORD_WRONG', 'INVALID_PASSWORD')
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault()
        onPassword(formText(new FormData(event.currentTarget), 'password'))
      }}
    >
      <Stack gap="md">
        <Text>{hint}</Text>
        <FormAlert error={failed} />
        <PasswordInput
          {...wrong}
          name="password"
          label={t('ownAccount.yourPassword')}
          autoComplete="current-password"
          required
          withAsterisk={false}
          visibilityToggleButtonProps={{ 'aria-label': t('session.showPassword'), tabIndex: 0 }}
        />
        <DialogButtons {...buttons} />
      </Stack>
    </form>
  )
}
