import { Button } from '@mantine/core'
import { Link } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { ToneBadge } from '@/components/tone-badge'
import { useFormats } from '@/i18n/formats'
import type { Decision } from '../decisions'
import { remedyOf } from '../remedy'
import { useDecisionWords } from '../use-decision-words'
import classes from './decision-row.module.css'

interface DecisionRowProps {
  readonly slug: string
  readonly decision: Decision
}

const tones = { OVERDUE: 'over', TODAY: 'at-trigger', SOON: 'none' } as const

/** What is to be decided, what hangs on it, why, and the button that starts the remedy. */
export function DecisionRow({ slug, decision }: DecisionRowProps) {
  const { t } = useTranslation()
  const formats = useFormats()
  const { title, why } = useDecisionWords()(decision)
  const { urgency, atStake, kind } = decision
  return (
    <li className={classes.row}>
      <div className={classes.words}>
        <h3 className={classes.title}>{title}</h3>
        <p className={classes.why}>{why}</p>
        <p className={classes.marks}>
          <ToneBadge tone={tones[urgency]}>{t(`home.decisions.urgencies.${urgency}`)}</ToneBadge>
          {atStake !== null && (
            <span>{t('home.decisions.atStake', { amount: formats.money(atStake) })}</span>
          )}
        </p>
      </div>
      <Button
        variant="default"
        size="xs"
        className={classes.remedy}
        aria-label={`${t(`home.decisions.acts.${kind}`)}: ${title}`}
        renderRoot={(props) => <Link {...remedyOf(slug, decision)} {...props} />}
      >
        {t(`home.decisions.acts.${kind}`)}
      </Button>
    </li>
  )
}
