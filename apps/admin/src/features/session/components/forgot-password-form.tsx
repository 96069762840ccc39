import { Anchor, Button, Stack, TextInput } from '@mantine/core'
import { useMutation } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { FormAlert } from '@/forms/form-alert'
import { formText } from '@/forms/form-text'
import { askForReset } from '../reset-password'
import { Entrance } from './entrance'
import classes from './entrance.module.css'

/** Asks for the link for a new password. It does not tell whether anybody has the address. */
export function ForgotPasswordForm() {
  const { t } = useTranslation()
  const ask = useMutation({ mutationFn: askForReset })
  return (
    <Entrance title={t('session.forgot')} explanation={t('session.forgotExplanation')}>
      <form
        onSubmit={(event) => {
          event.preventDefault()
          ask.mutate(formText(new FormData(event.currentTarget), 'email').trim())
        }}
      >
        <Stack gap="md">
          <FormAlert error={ask.error} />
          {ask.data !== undefined && (
            <output className={classes.told}>
              {t(ask.data ? 'session.linkSent' : 'session.noMail')}
            </output>
          )}
          <TextInput
            name="email"
            type="email"
            label={t('session.email')}
            autoComplete="username"
            required
            withAsterisk={false}
          />
          <Button type="submit" loading={ask.isPending} fullWidth mt="xs">
            {t('session.sendLink')}
          </Button>
          <Anchor href="/sign-in" ta="center" size="sm">
            {t('session.backToSignIn')}
          </Anchor>
        </Stack>
      </form>
    </Entrance>
  )
}
