import { ActionIcon, Button, Menu } from '@mantine/core'
import { IconDots } from '@tabler/icons-react'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { ScenarioSummary } from '@/scenarios/scenarios-query'
import { DiscardDraftDialog } from './discard-draft-dialog'
import { MergeDialog } from '../components/merge-dialog'
import { MoveDraftDialog } from './move-draft-dialog'
import { ScheduleDialog } from '../schedule/schedule-dialog'

interface DraftActionsProps {
  readonly slug: string
  readonly draft: ScenarioSummary
}

/** What can become of the viewer's draft. */
export function DraftActions({ slug, draft }: DraftActionsProps) {
  const { t } = useTranslation()
  const [asked, setAsked] = useState<'APPLY' | 'DISCARD' | 'MOVE' | 'SCHEDULE' | null>(null)
  const close = (): void => setAsked(null)
  return (
    <>
      <Button size="compact-sm" onClick={() => setAsked('APPLY')}>
        {t('scenarios.apply')}
      </Button>
      <Menu position="bottom-end">
        <Menu.Target>
          <ActionIcon
            size={26}
            variant="default"
            aria-label={t('scenarios.more', { name: t('scenarios.draft') })}
          >
            <IconDots size={16} />
          </ActionIcon>
        </Menu.Target>
        <Menu.Dropdown>
          <Menu.Item onClick={() => setAsked('SCHEDULE')}>{t('schedule.draftAction')}</Menu.Item>
          <Menu.Item onClick={() => setAsked('MOVE')}>{t('scenarios.move')}</Menu.Item>
          <Menu.Item onClick={() => setAsked('DISCARD')}>{t('scenarios.discard')}</Menu.Item>
        </Menu.Dropdown>
      </Menu>
      {asked === 'APPLY' && (
        <MergeDialog scenario={draft} onMove={() => setAsked('MOVE')} onClose={close} />
      )}
      {asked === 'DISCARD' && <DiscardDraftDialog slug={slug} draft={draft} onClose={close} />}
      {asked === 'SCHEDULE' && <ScheduleDialog slug={slug} scenario={draft} onClose={close} />}
      {asked === 'MOVE' && <MoveDraftDialog slug={slug} onClose={close} />}
    </>
  )
}
