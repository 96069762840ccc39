import { ActionIcon, Menu } from '@mantine/core'
import { IconDots } from '@tabler/icons-react'
import { useNavigate } from '@tanstack/react-router'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useAddressId } from '@/address/use-address-id'
import type { ScenarioSummary } from '@/scenarios/scenarios-query'
import { IfMay } from '@/viewer/if-may'
import { updateScenario } from '../scenario-calls'
import { useScenarioWrite } from '../use-scenario-write'
import { ScenarioDialog, type ScenarioTask } from './scenario-dialog'

interface ScenarioMenuProps {
  readonly slug: string
  readonly scenario: ScenarioSummary
}

/** What can be done to a scenario, whatever its changes are. */
export function ScenarioMenu({ slug, scenario }: ScenarioMenuProps) {
  const { t } = useTranslation()
  const navigate = useNavigate()
  const [task, setTask] = useState<ScenarioTask | null>(null)
  const [, show] = useAddressId('scenario')
  const { write } = useScenarioWrite(updateScenario)
  const { id, name, status, viewerCanEdit } = scenario
  const archived = status === 'ARCHIVED'
  return (
    <>
      <Menu position="bottom-end">
        <Menu.Target>
          <ActionIcon variant="default" aria-label={t('scenarios.more', { name })}>
            <IconDots size={16} />
          </ActionIcon>
        </Menu.Target>
        <Menu.Dropdown>
          <Menu.Item onClick={() => show(id)}>{t('scenarios.look')}</Menu.Item>
          <IfMay act="KEEP">
            <Menu.Item onClick={() => setTask({ name: 'DUPLICATE', scenario })}>
              {t('scenarios.duplicate')}
            </Menu.Item>
          </IfMay>
          {status !== 'MERGED' && viewerCanEdit && (
            <>
              <Menu.Item onClick={() => setTask({ name: 'RENAME', scenario })}>
                {t('scenarios.rename')}
              </Menu.Item>
              <Menu.Item onClick={() => write({ scenarioId: id, archived: !archived })}>
                {archived ? t('scenarios.reopen') : t('scenarios.archive')}
              </Menu.Item>
            </>
          )}
        </Menu.Dropdown>
      </Menu>
      {task !== null && (
        <ScenarioDialog
          slug={slug}
          task={task}
          onDone={(scenarioId) => {
            if (scenarioId === id) return
            void navigate({ to: '/$slug/scenarios/$scenarioId', params: { slug, scenarioId } })
          }}
          onClose={() => setTask(null)}
        />
      )}
    </>
  )
}
