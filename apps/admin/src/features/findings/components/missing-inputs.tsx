import { useTranslation } from 'react-i18next'
import type { LintAnswer } from '../findings-query'
import classes from './findings-view.module.css'

/** What is not recorded, and the rules that wait for it. */
export function MissingInputs({ missing }: Pick<LintAnswer, 'missing'>) {
  const { t } = useTranslation()
  const count = missing.reduce((sum, { rules }) => sum + rules.length, 0)
  return (
    <details className={classes.notEvaluated}>
      <summary>{t('findings.notEvaluated', { count })}</summary>
      <ul>
        {missing.map(({ key, message, rules }) => (
          <li key={key}>
            <strong>{message}</strong> {rules.map(({ name }) => name).join(' · ')}
          </li>
        ))}
      </ul>
    </details>
  )
}
