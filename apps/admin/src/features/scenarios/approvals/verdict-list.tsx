import { useTranslation } from 'react-i18next'
import { ToneBadge } from '@/components/tone-badge'
import { useFormats } from '@/i18n/formats'
import type { Scenario } from '../scenario-query'
import classes from './approval-panel.module.css'

/** Who said what of which version of a scenario, the latest first. */
export function VerdictList({ given }: { readonly given: Scenario['approval']['given'] }) {
  const { t } = useTranslation()
  const formats = useFormats()
  return (
    <ul className={classes.list}>
      {given.map(({ verdict, by, at, comment, revision, isCurrent }) => (
        <li key={`${by.name} ${at}`}>
          <div className={classes.said}>
            <span className={classes.name}>{by.name}</span>
            <ToneBadge tone={toneOf(verdict, isCurrent)}>
              {t(`approvals.verdicts.${verdict}`)}
            </ToneBadge>
            <span className={classes.details}>
              {[
                formats.dateTime(at),
                t('approvals.version', { revision }),
                ...(isCurrent ? [] : [t('approvals.earlier')]),
              ].join(' · ')}
            </span>
          </div>
          {comment !== null && <p className={classes.comment}>{comment}</p>}
        </li>
      ))}
    </ul>
  )
}

function toneOf(verdict: Scenario['approval']['given'][number]['verdict'], isCurrent: boolean) {
  if (!isCurrent) return 'none'
  return verdict === 'APPROVED' ? 'healthy' : 'at-trigger'
}
