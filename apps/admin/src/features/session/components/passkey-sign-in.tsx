import { Button, Stack } from '@mantine/core'
import { IconFingerprint } from '@tabler/icons-react'
import { useMutation } from '@tanstack/react-query'
import { useEffect, useEffectEvent } from 'react'
import { useTranslation } from 'react-i18next'
import { FormAlert } from '@/forms/form-alert'
import { offerPasskeys, signInByPasskey } from '@/http/passkey-sign-in'
import { takesPasskeys } from '@/http/takes-passkeys'

interface PasskeySignInProps {
  readonly onSignedIn: () => void
}

/** The way in by a passkey: by a button, and where the address is typed. */
export function PasskeySignIn({ onSignedIn }: PasskeySignInProps) {
  const { t } = useTranslation()
  const enter = useMutation({ mutationFn: signInByPasskey, onSuccess: onSignedIn })
  const offered = useEffectEvent(onSignedIn)
  useEffect(() => offerPasskeys(() => offered()), [])
  if (!takesPasskeys()) return null
  return (
    <Stack gap="md">
      <FormAlert error={enter.error} />
      <Button
        variant="default"
        fullWidth
        leftSection={<IconFingerprint size={16} stroke={1.7} />}
        loading={enter.isPending}
        onClick={() => enter.mutate()}
      >
        {t('session.withPasskey')}
      </Button>
    </Stack>
  )
}
