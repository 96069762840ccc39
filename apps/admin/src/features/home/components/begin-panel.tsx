import { Button } from '@mantine/core'
import { IconHierarchy3, IconPlant, IconUpload } from '@tabler/icons-react'
import { Link } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { NoticePanel } from '@/components/notice-panel'
import { Panel } from '@/components/panel'
import { IfMay } from '@/viewer/if-may'

/** Where there is nothing yet: the two ways to begin. */
export function BeginPanel({ slug }: { readonly slug: string }) {
  const { t } = useTranslation()
  return (
    <Panel>
      <NoticePanel Icon={IconPlant} title={t('home.begin.title')} text={t('home.begin.text')}>
        <IfMay act="PLAN">
          <Button
            leftSection={<IconUpload size={16} stroke={1.7} />}
            renderRoot={(props) => <Link to="/$slug/import" params={{ slug }} {...props} />}
          >
            {t('home.begin.import')}
          </Button>
          <Button
            variant="default"
            leftSection={<IconHierarchy3 size={16} stroke={1.7} />}
            renderRoot={(props) => <Link to="/$slug/start" params={{ slug }} {...props} />}
          >
            {t('home.begin.byHand')}
          </Button>
        </IfMay>
      </NoticePanel>
    </Panel>
  )
}
