import { Button } from '@mantine/core'
import { IconShieldLock } from '@tabler/icons-react'
import { useMutation } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { NoticePanel } from '@/components/notice-panel'
import { FormAlert } from '@/forms/form-alert'
import { signInByPasskey } from '@/http/passkey-sign-in'

interface SecondFactorNoticeProps {
  /** Whether a second factor is proved in this session by now. */
  readonly isProved: boolean
  readonly hasPasskey: boolean
  readonly onGoOn: () => void
}

/** Why somebody was led here, and the way on once they have proved a second factor. */
export function SecondFactorNotice({ isProved, hasPasskey, onGoOn }: SecondFactorNoticeProps) {
  const { t } = useTranslation()
  const prove = useMutation({ mutationFn: signInByPasskey, onSuccess: onGoOn })
  const asksPasskey = hasPasskey && !isProved
  return (
    <NoticePanel
      Icon={IconShieldLock}
      title={t('ownAccount.wantedTitle')}
      text={t(asksPasskey ? 'ownAccount.wantedToProve' : 'ownAccount.wantedToAdd')}
    >
      <FormAlert error={prove.error} />
      {asksPasskey ? (
        <Button loading={prove.isPending} onClick={() => prove.mutate()}>
          {t('ownAccount.provePasskey')}
        </Button>
      ) : (
        <Button disabled={!isProved} onClick={onGoOn}>
          {t('ownAccount.toOrganization')}
        </Button>
      )}
    </NoticePanel>
  )
}
