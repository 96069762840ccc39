import { Stack, TextInput } from '@mantine/core'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { ChoiceField } from '@/forms/choice-field'
import { Dialog } from '@/forms/dialog'
import { FormAlert } from '@/forms/form-alert'
import { RefusedAlert } from '@/plans/refused-alert'
import { createApiToken } from '../own-account-query'
import { useOwnWrite } from '../use-own-write'
import { DialogButtons } from '@/forms/dialog-buttons'
import { SecretStep } from './secret-step'

const DAY_MS = 86_400_000
const EXPIRIES = ['30', '90', '365'] as const
type Expiry = (typeof EXPIRIES)[number]

/** Makes a token that may do what its maker may; then its secret. */
export function NewTokenDialog({ onClose }: { readonly onClose: () => void }) {
  const { t } = useTranslation()
  const [name, setName] = useState('')
  const [expiry, setExpiry] = useState<Expiry | null>('90')
  const [secret, setSecret] = useState<string | null>(null)
  const { write, refused, problems, error, pending } = useOwnWrite(
    createApiToken,
    (ok) => setSecret(ok.secret),
    { name: t('ownAccount.tokenName') },
  )
  return (
    <Dialog title={t('ownAccount.tokens')} onClose={onClose}>
      {secret === null ? (
        <form
          onSubmit={(event) => {
            event.preventDefault()
            const ends = expiry === null ? null : Date.now() + Number(expiry) * DAY_MS
            write({ name, ...(ends !== null && { expiresAt: new Date(ends).toISOString() }) })
          }}
        >
          <Stack gap="md">
            <TextInput
              label={t('ownAccount.tokenName')}
              value={name}
              error={problems['name']}
              maxLength={100}
              required
              withAsterisk={false}
              onChange={({ currentTarget }) => setName(currentTarget.value)}
            />
            <ChoiceField
              label={t('ownAccount.tokenExpiry')}
              choices={EXPIRIES}
              nameOf={(days) => t('ownAccount.days', { count: Number(days) })}
              none={t('ownAccount.never')}
              value={expiry}
              onChange={setExpiry}
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
