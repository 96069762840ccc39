import { Button, Group, Stack } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { Dialog } from '@/forms/dialog'
import { FormAlert } from '@/forms/form-alert'
import { RefusedAlert } from '@/plans/refused-alert'
import { disconnectProvider } from '../single-sign-on-query'
import { useSingleSignOnWrite } from '../use-single-sign-on-write'

interface DisconnectDialogProps {
  readonly slug: string
  readonly onClose: () => void
}

/** What taking the provider away does, before it is done. */
export function DisconnectDialog({ slug, onClose }: DisconnectDialogProps) {
  const { t } = useTranslation()
  const { write, refused, error, pending } = useSingleSignOnWrite(slug, disconnectProvider, onClose)
  return (
    <Dialog title={t('singleSignOn.removeTitle')} onClose={onClose}>
      <Stack gap="md">
        <p>{t('singleSignOn.removeWarning')}</p>
        <RefusedAlert messages={refused} />
        <FormAlert error={error} />
        <Group justify="flex-end" gap="xs">
          <Button variant="default" onClick={onClose}>
            {t('plan.cancel')}
          </Button>
          <Button color="red" loading={pending} onClick={() => write({ organizationId: slug })}>
            {t('singleSignOn.remove')}
          </Button>
        </Group>
      </Stack>
    </Dialog>
  )
}
