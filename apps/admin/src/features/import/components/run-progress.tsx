import { useTranslation } from 'react-i18next'
import { useFormats } from '@/i18n/formats'
import type { ImportRun } from '../import-query'
import classes from './import-view.module.css'

/** How far a run is; null before it is known. */
export function RunProgress({ run }: { readonly run: ImportRun | null }) {
  const { t } = useTranslation()
  const formats = useFormats()
  const { rowsDone = 0, rowsTotal = 0 } = run ?? {}
  const text =
    rowsTotal === 0
      ? t('imports.running')
      : t('imports.runningRows', {
          done: formats.number(Math.min(rowsDone, rowsTotal)),
          total: formats.number(rowsTotal),
        })
  return (
    <div>
      <progress
        className={classes.progress}
        max={Math.max(1, rowsTotal)}
        value={rowsDone}
        aria-label={t('imports.running')}
      />
      <p className={classes.hint}>{text}</p>
    </div>
  )
}
