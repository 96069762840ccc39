import { CloseButton } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import type { RuleCount } from '../findings-query'
import classes from './rule-about.module.css'

interface RuleAboutProps {
  readonly rule: RuleCount['rule']
  readonly onClear: () => void
}

/** The rule whose findings alone are shown: why it matters, and what mends them. */
export function RuleAbout({ rule: { name, why, remedy }, onClear }: RuleAboutProps) {
  const { t } = useTranslation()
  return (
    <section aria-label={name} className={classes.about}>
      <h3>{name}</h3>
      <CloseButton aria-label={t('findings.allRules')} onClick={onClear} />
      <dl>
        <div>
          <dt>{t('findings.why')}</dt>
          <dd>{why}</dd>
        </div>
        <div>
          <dt>{t('findings.remedy')}</dt>
          <dd>{remedy}</dd>
        </div>
      </dl>
    </section>
  )
}
