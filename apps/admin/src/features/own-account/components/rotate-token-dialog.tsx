import { Stack, Text } from '@mantine/core'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { ChoiceField } from '@/forms/choice-field'
import { Dialog } from '@/forms/dialog'
import { FormAlert } from '@/forms/form-alert'
import { RefusedAlert } from '@/plans/refused-alert'
import { type OwnToken, rotateApiToken } from '../own-account-query'
import { useOwnWrite } from '../use-own-write'
import { DialogButtons } from '@/forms/dialog-buttons'
import { SecretStep } from './secret-step'

/** For how many minutes the present secret is taken beside the new one. */
const MINUTES = { none: 0, hour: 60, day: 1_440, week: 10_080 } as const
type Overlap = keyof typeof MINUTES
const OVERLAPS = ['none', 'hour', 'day', 'week'] as const satisfies readonly Overlap[]

interface RotateTokenDialogProps {
  readonly token: OwnToken
  readonly onClose: () => void
}

/** Gives a token another secret. */
export function RotateTokenDialog({ token: { id, name }, onClose }: RotateTokenDialogProps) {
  const { t } = useTranslation()
  const [overlap, setOverlap] = useState<Overlap>('hour')
  const [secret, setSecret] = useState<string | null>(null)
  const { write, refused, error, pending } = useOwnWrite(rotateApiToken, (ok) =>
    setSecret(ok.secret),
  )
  return (
    <Dialog title={t('ownAccount.rotateOf', { name })} onClose={onClose}>
      {secret === null ? (
        <form
          onSubmit={(event) => {
            event.preventDefault()
            write({ id, overlapMinutes: MINUTES[overlap] })
          }}
        >
          <Stack gap="md">
            <Text>{t('ownAccount.rotateHint')}</Text>
            <ChoiceField
              label={t('ownAccount.overlap')}
              choices={OVERLAPS}
              nameOf={(each) => t(`ownAccount.overlaps.${each}`)}
              value={overlap}
              onChange={(next) => setOverlap(next ?? overlap)}
            />
            <RefusedAlert messages={refused} />
            <FormAlert error={error} />
            <DialogButtons label={t('ownAccount.make')} pending={pending} onCancel={onClose} />
          </Stack>
        </form>
      ) : (
        <SecretStep secret={secret} onDone={onClose} />
      )}
    </Dialog>
  )
}
