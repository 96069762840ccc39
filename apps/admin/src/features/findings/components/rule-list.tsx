import { Link } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { ToneBadge } from '@/components/tone-badge'
import { useFormats } from '@/i18n/formats'
import type { RuleCount } from '../findings-query'
import { severityTones } from '../severity-tones'
import classes from './rule-list.module.css'

interface RuleListProps {
  readonly rules: readonly RuleCount[]
  /** The rule whose findings alone are shown. */
  readonly chosen: string | null
}

/** How much each rule finds, the worst first; a rule shows its findings alone. */
export function RuleList({ rules, chosen }: RuleListProps) {
  const { t } = useTranslation()
  const formats = useFormats()
  return (
    <ul className={classes.rules}>
      {rules.map(({ rule, severity, count, fixable }) => (
        <li key={rule.key}>
          <Link
            to="."
            search={(before: object) =>
              ({ ...before, rule: rule.key === chosen ? undefined : rule.key }) as never
            }
            resetScroll={false}
            className={classes.rule}
            aria-current={rule.key === chosen ? 'true' : undefined}
          >
            <span className={classes.name}>{rule.name}</span>
            <ToneBadge tone={severityTones[severity]}>{formats.number(count)}</ToneBadge>
            {fixable > 0 && (
              <span className={classes.note}>{t('findings.fixable', { count: fixable })}</span>
            )}
          </Link>
        </li>
      ))}
    </ul>
  )
}
