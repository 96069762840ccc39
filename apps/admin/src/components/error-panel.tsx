import { Button } from '@mantine/core'
import { IconCloudOff, IconRefresh } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import { RequestError } from '@/http/request-error'
import { NoticePanel } from './notice-panel'
import { useErrorText } from '@/forms/form-alert'

interface ErrorPanelProps {
  readonly error: Error
  readonly onRetry: () => void
  readonly retrying?: boolean
}

/** What could not be shown and why, with a way to try again. */
export function ErrorPanel({ error, onRetry, retrying = false }: ErrorPanelProps) {
  const { t } = useTranslation()
  const text = useErrorText(error)
  const requestId = error instanceof RequestError ? error.requestId : null
  return (
    <div role="alert">
      <NoticePanel
        Icon={IconCloudOff}
        title={t('errors.title')}
        text={text}
        detail={requestId === null ? null : t('errors.requestId', { id: requestId })}
      >
        <Button
          variant="default"
          leftSection={<IconRefresh size={16} />}
          loading={retrying}
          onClick={onRetry}
        >
          {t('errors.retry')}
        </Button>
      </NoticePanel>
    </div>
  )
}
