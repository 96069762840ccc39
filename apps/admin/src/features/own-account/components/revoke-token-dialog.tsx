import { Stack, Text } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { Dialog } from '@/forms/dialog'
import { FormAlert } from '@/forms/form-alert'
import { RefusedAlert } from '@/plans/refused-alert'
import { type OwnToken, revokeApiToken } from '../own-account-query'
import { useOwnWrite } from '../use-own-write'
import { DialogButtons } from '@/forms/dialog-buttons'

interface RevokeTokenDialogProps {
  readonly token: OwnToken
  readonly onClose: () => void
}

/** Asks before a token ends, since programs may still use it. */
export function RevokeTokenDialog({ token: { id, name }, onClose }: RevokeTokenDialogProps) {
  const { t } = useTranslation()
  const { write, refused, error, pending } = useOwnWrite(revokeApiToken, onClose)
  return (
    <Dialog title={t('ownAccount.revokeTitle', { name })} onClose={onClose}>
      <form
        onSubmit={(event) => {
          event.preventDefault()
          write({ id })
        }}
      >
        <Stack gap="md">
          <Text>{t('ownAccount.revokeHint')}</Text>
          <RefusedAlert messages={refused} />
          <FormAlert error={error} />
          <DialogButtons
            label={t('ownAccount.revoke')}
            pending={pending}
            isDangerous
            onCancel={onClose}
          />
        </Stack>
      </form>
    </Dialog>
  )
}
