import { useTranslation } from 'react-i18next'
import { ScrollSideways } from '@/components/scroll-sideways'
import { useFormats } from '@/i18n/formats'
import type { ImportRun } from '../import-query'
import classes from './import-view.module.css'

const COUNTS = [
  'rows',
  'created',
  'updated',
  'unchanged',
  'removed',
  'passedOver',
  'refused',
] as const

/** What becomes of each file, in figures; those that are nowhere above zero are left out. */
export function CountTable({ counts }: Pick<ImportRun, 'counts'>) {
  const { t } = useTranslation()
  const formats = useFormats()
  const shown = COUNTS.filter(
    (name) =>
      !(name === 'removed' || name === 'passedOver') || counts.some((each) => each[name] > 0),
  )
  return (
    <ScrollSideways label={t('imports.counts.title')}>
      <table className={classes.table}>
        <thead>
          <tr>
            <th scope="col">{t('imports.file')}</th>
            <th scope="col">{t('imports.kind')}</th>
            {shown.map((name) => (
              <th key={name} scope="col" className={classes.number}>
                {t(`imports.counts.${name}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {counts.map((each) => (
            <tr key={`${each.file} ${each.kind}`}>
              <th scope="row">{each.file}</th>
              <td>{t(`imports.kinds.${each.kind}`)}</td>
              {shown.map((name) => (
                <td
                  key={name}
                  className={
                    name === 'refused' && each.refused > 0
                      ? `${classes.number} ${classes.bad}`
                      : classes.number
                  }
                >
                  {formats.number(each[name])}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </ScrollSideways>
  )
}
