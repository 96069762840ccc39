import { Button, Group } from '@mantine/core'
import { IconAlertTriangle, IconCircleCheck } from '@tabler/icons-react'
import { Link } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { NoticePanel } from '@/components/notice-panel'
import { Panel } from '@/components/panel'
import { RefusedAlert } from '@/plans/refused-alert'
import type { ImportRun } from '../import-query'
import { useImportWords } from '../use-import-words'
import { CountTable } from './count-table'
import classes from './import-view.module.css'
import { RunProgress } from './run-progress'

interface DonePanelProps {
  readonly slug: string
  readonly run: ImportRun
  /** The scenario into which it went; null for what is live. */
  readonly scenario: string | null
  readonly onAgain: () => void
}

/** An import under way, and what it came to. */
export function DonePanel({ slug, run, scenario, onAgain }: DonePanelProps) {
  const { t } = useTranslation()
  const words = useImportWords()
  if (run.status === 'RUNNING') {
    return (
      <Panel title={t('imports.importing')}>
        <div className={classes.body}>
          <RunProgress run={run} />
          <p className={classes.hint}>{t('imports.goesOn')}</p>
        </div>
      </Panel>
    )
  }
  const isDone = run.status === 'DONE'
  return (
    <Panel title={t('imports.outcome')}>
      <div aria-live="polite">
        <NoticePanel
          Icon={isDone ? IconCircleCheck : IconAlertTriangle}
          title={t(
            isDone ? (run.changed ? 'imports.done' : 'imports.doneUnchanged') : 'imports.notDone',
          )}
          text={run.message}
        >
          <Group gap="xs" justify="center">
            {isDone && scenario === null && (
              <Button
                renderRoot={(props) => (
                  <Link to="/$slug/capacity" params={{ slug }} search={{}} {...props} />
                )}
              >
                {t('imports.seeCapacity')}
              </Button>
            )}
            {isDone && scenario !== null && (
              <Button
                renderRoot={(props) => (
                  <Link
                    to="/$slug/scenarios/$scenarioId"
                    params={{ slug, scenarioId: scenario }}
                    {...props}
                  />
                )}
              >
                {t('imports.seeScenario')}
              </Button>
            )}
            <Button variant="default" onClick={onAgain}>
              {t('imports.again')}
            </Button>
          </Group>
        </NoticePanel>
      </div>
      <div className={classes.body}>
        <RefusedAlert messages={run.problems.map(({ message }) => words.message(message))} />
        {run.counts.length > 0 && <CountTable counts={run.counts} />}
        {run.refusedFiles.map(({ file, url }) => (
          <a key={url} href={url} download>
            {t('imports.downloadRefused', { file })}
          </a>
        ))}
      </div>
    </Panel>
  )
}
