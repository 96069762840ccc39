import { Button, PasswordInput, Stack, TextInput } from '@mantine/core'
import { useMutation } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { FormAlert } from '@/forms/form-alert'
import { formText } from '@/forms/form-text'
import { signIn } from '../sign-in'
import { Entrance } from './entrance'

interface SignInFormProps {
  /** Whether the visitor comes from a page that needs a session. */
  readonly expired: boolean
  readonly onSignedIn: () => void
}

export function SignInForm({ expired, onSignedIn }: SignInFormProps) {
  const { t } = useTranslation()
  const enter = useMutation({ mutationFn: signIn, onSuccess: onSignedIn })
  const submit = (form: FormData) => {
    enter.mutate({ email: formText(form, 'email').trim(), password: formText(form, 'password') })
  }
  return (
    <Entrance
      title={t('session.signIn')}
      explanation={expired ? t('session.signInToContinue') : t('session.signInExplanation')}
    >
      <form
        onSubmit={(event) => {
          event.preventDefault()
          submit(new FormData(event.currentTarget))
        }}
      >
        <Stack gap="md">
          <FormAlert error={enter.error} />
          <TextInput
            name="email"
            type="email"
            label={t('session.email')}
            autoComplete="username"
            required
            withAsterisk={false}
            data-autofocus
          />
          <PasswordInput
            name="password"
            label={t('session.password')}
            autoComplete="current-password"
            required
            withAsterisk={false}
            visibilityToggleButtonProps={{ 'aria-label': t('session.showPassword'), tabIndex: 0 }}
          />
          <Button type="submit" loading={enter.isPending} fullWidth mt="xs">
            {t('session.signIn')}
          </Button>
        </Stack>
      </form>
    </Entrance>
  )
}
