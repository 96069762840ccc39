import { useTranslation } from 'react-i18next'
import { useFormats } from '@/i18n/formats'
import classes from './difference-list.module.css'
import type { PlanPreview } from './plan-draft'

interface DifferenceListProps {
  readonly differences: PlanPreview['plan']['differences']
}

/** Each thing that a plan makes, alters or ends, with the fields that differ. */
export function DifferenceList({ differences }: DifferenceListProps) {
  const { t } = useTranslation()
  const formats = useFormats()
  return (
    <ul className={classes.list}>
      {differences.map(({ thingId, kind, kindLabel, label, action, fields }) => (
        <li key={`${kind} ${thingId}`} className={classes.thing}>
          <p className={classes.label}>
            <span className={classes.action} data-action={action}>
              {t(`plan.actions.${action}`)}
            </span>
            <strong>{label}</strong>
            <span className={classes.kind}>{kindLabel}</span>
          </p>
          {fields.length > 0 && (
            <dl className={classes.fields}>
              {fields.map(({ field, label: fieldLabel, from, beforeText, afterText }) => (
                <div key={`${field} ${from ?? ''}`} className={classes.field}>
                  <dt>{fieldLabel}</dt>
                  <dd>
                    {beforeText !== '' && (
                      <>
                        <del>{beforeText}</del> <span aria-hidden="true">→</span>{' '}
                      </>
                    )}
                    <ins>{afterText === '' ? t('plan.nothing') : afterText}</ins>
                    {from !== null && (
                      <span className={classes.from}>
                        {t('plan.fromDate', { date: formats.date(from) })}
                      </span>
                    )}
                  </dd>
                </div>
              ))}
            </dl>
          )}
        </li>
      ))}
    </ul>
  )
}
