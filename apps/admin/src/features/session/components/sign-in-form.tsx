import { Anchor, Button, PasswordInput, Stack, TextInput } from '@mantine/core'
import { useMutation } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { FormAlert } from '@/forms/form-alert'
import { formText } from '@/forms/form-text'
import { signIn } from '../sign-in'
import { Entrance } from './entrance'
import { SecondFactorForm } from './second-factor-form'

interface SignInFormProps {
  /** Whether the visitor comes from a page that needs a session. */
  readonly expired: boolean
  readonly onSignedIn: () => void
}

export function SignInForm({ expired, onSignedIn }: SignInFormProps) {
  const { t } = useTranslation()
  const enter = useMutation({
    mutationFn: signIn,
    onSuccess: (came) => {
      if (came === 'SESSION') onSignedIn()
    },
  })
  if (enter.data === 'SECOND_FACTOR') {
    return <SecondFactorForm onEntered={onSignedIn} onAgain={enter.reset} />
  }
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
          <Anchor href="/forgot-password" ta="center" size="sm">
            {t('session.forgot')}
          </Anchor>
        </Stack>
      </form>
    </Entrance>
  )
}
