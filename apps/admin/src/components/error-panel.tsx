import { Button } from '@mantine/core'
import { IconCloudOff, IconMapQuestion, IconRefresh } from '@tabler/icons-react'
import { Link } from '@tanstack/react-router'
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
  // What a page asks for besides its own is what its address says.
  if (error instanceof RequestError && error.faults.length > 0) return <Mistyped />
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

/** An address that cannot be read, with the way to the same page without what it was told besides. */
function Mistyped() {
  const { t } = useTranslation()
  const nothing = { asOf: undefined, scenario: undefined }
  return (
    <NoticePanel
      Icon={IconMapQuestion}
      title={t('shell.notFound')}
      text={t('shell.notFoundExplanation')}
    >
      <Button variant="default" renderRoot={(props) => <Link to="." search={nothing} {...props} />}>
        {t('shell.openAfresh')}
      </Button>
    </NoticePanel>
  )
}
