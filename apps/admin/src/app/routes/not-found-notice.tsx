import { Button } from '@mantine/core'
import { IconMapQuestion } from '@tabler/icons-react'
import { Link } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { NoticePanel } from '@/components/notice-panel'

/** Said in place of a page that is not there, with the way to the start. */
export function NotFoundNotice() {
  const { t } = useTranslation()
  return (
    <NoticePanel
      Icon={IconMapQuestion}
      title={t('shell.notFound')}
      text={t('shell.notFoundExplanation')}
    >
      <Button variant="default" renderRoot={(props) => <Link to="/" {...props} />}>
        {t('shell.toStart')}
      </Button>
    </NoticePanel>
  )
}
