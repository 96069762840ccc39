import { Button } from '@mantine/core'
import { IconMapQuestion } from '@tabler/icons-react'
import { Link } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { NoticePanel } from '@/components/notice-panel'

export function NotFoundPage() {
  const { t } = useTranslation()
  return (
    <main id="content">
      <NoticePanel
        Icon={IconMapQuestion}
        title={t('shell.notFound')}
        text={t('shell.notFoundExplanation')}
      >
        <Button variant="default" renderRoot={(props) => <Link to="/" {...props} />}>
          {t('shell.toStart')}
        </Button>
      </NoticePanel>
    </main>
  )
}
