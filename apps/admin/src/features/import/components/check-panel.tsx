import { Alert, Button } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { Panel } from '@/components/panel'
import { FormAlert } from '@/forms/form-alert'
import { useFormats } from '@/i18n/formats'
import { RefusedAlert } from '@/plans/refused-alert'
import type { ImportRun } from '../import-query'
import type { Check, ImportOrder } from '../use-check'
import { useImportWords } from '../use-import-words'
import { CountTable } from './count-table'
import classes from './import-view.module.css'
import { RefusedRows } from './refused-rows'
import { RunProgress } from './run-progress'
import { TrialEffect } from './trial-effect'

interface CheckPanelProps {
  readonly check: Check
  /** What would be imported now; null while it is not known how the files are read. */
  readonly order: ImportOrder | null
}

/** Where rows are this many, what they share is told above them; else their cells say it. */
const MANY_ROWS = 10
const MOST_CAUSES = 5

function causesOf({
  counts,
  refusedCauses: { nodes },
}: ImportRun): ImportRun['refusedCauses']['nodes'] {
  const refused = counts.reduce((sum, each) => sum + each.refused, 0)
  return refused < MANY_ROWS ? [] : nodes.slice(0, MOST_CAUSES)
}

/** What the files would come to, the rows that are refused, and the way on. */
export function CheckPanel({ check, order }: CheckPanelProps) {
  const { t } = useTranslation()
  const formats = useFormats()
  const words = useImportWords()
  const { trial, trying, corrections } = check
  const refused = (trial?.counts ?? []).reduce((sum, each) => sum + each.refused, 0)
  const good = (trial?.counts ?? []).reduce((sum, each) => sum + each.rows - each.refused, 0)
  const removed = (trial?.counts ?? []).reduce((sum, each) => sum + each.removed, 0)
  const isStale =
    corrections.size > 0 || JSON.stringify(order) !== JSON.stringify(check.order) || trial === null
  const canApply = !isStale && !trying && trial.status === 'DONE' && check.order !== null
  return (
    <Panel title={t('imports.check')} note={t('imports.checkNote')}>
      <div className={classes.body} aria-live="polite">
        <FormAlert error={check.error} />
        <RefusedAlert messages={check.refused.map(words.message)} />
        {trying && <RunProgress run={trial} />}
        {trial !== null && trial.status !== 'RUNNING' && (
          <>
            {trial.status !== 'DONE' && (
              <RefusedAlert
                messages={
                  trial.problems.length === 0
                    ? [trial.message ?? '']
                    : trial.problems.map(({ message }) => words.message(message))
                }
              />
            )}
            {trial.counts.length > 0 && <CountTable counts={trial.counts} />}
            {removed > 0 && (
              <Alert color="yellow" p="sm">
                {t('imports.removes', { count: removed, number: formats.number(removed) })}
              </Alert>
            )}
            {trial.notes.length > 0 && (
              <details className={classes.details}>
                <summary>{t('imports.noticed', { count: trial.notes.length })}</summary>
                <ul className={classes.notes}>
                  {trial.notes.map((note) => (
                    <li key={note}>{note}</li>
                  ))}
                </ul>
              </details>
            )}
            {refused > 0 && (
              <>
                <Alert
                  color="red"
                  p="sm"
                  title={t('imports.refused', { count: refused, number: formats.number(refused) })}
                >
                  {causesOf(trial).map(({ code, column, message, rows }) => (
                    <div key={`${code} ${column ?? ''} ${message}`}>
                      {column === null
                        ? words.message(message)
                        : `${column}: ${words.message(message)}`}{' '}
                      {rows > 1 && t('imports.times', { number: formats.number(rows) })}
                    </div>
                  ))}
                </Alert>
                <RefusedRows key={trial.id} runId={trial.id} check={check} />
              </>
            )}
            {trial.status === 'DONE' && trial.changed && <TrialEffect runId={trial.id} />}
          </>
        )}
        <div className={classes.foot}>
          <p className={classes.hint}>
            {corrections.size > 0
              ? t('imports.corrected', {
                  count: corrections.size,
                  number: formats.number(corrections.size),
                })
              : t('imports.effectHint')}
          </p>
          {refused > 0 &&
            trial?.refusedFiles.map(({ file, url }) => (
              <Button key={url} component="a" variant="default" href={url} download>
                {t('imports.downloadRefused', { file })}
              </Button>
            ))}
          {(isStale || refused > 0) && (
            <Button
              variant={isStale ? 'filled' : 'default'}
              loading={trying}
              disabled={order === null}
              onClick={() => order !== null && check.check(order)}
            >
              {t(trial === null ? 'imports.checkNow' : 'imports.checkAgain')}
            </Button>
          )}
          {canApply && good > 0 && (
            <Button
              variant={refused > 0 ? 'default' : 'filled'}
              loading={check.applying}
              onClick={() => check.apply(refused > 0)}
            >
              {refused > 0
                ? t('imports.importOthers', { count: good, number: formats.number(good) })
                : t('imports.importAll', { count: good, number: formats.number(good) })}
            </Button>
          )}
        </div>
      </div>
    </Panel>
  )
}
