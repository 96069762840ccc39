import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { EvidenceView } from '@/evidence/evidence-view'
import type { ResponsibilityAnswer } from '../structure-query'
import classes from './responsibility-matrix.module.css'

type MatrixProps = Pick<ResponsibilityAnswer['responsibilities'], 'segments' | 'cells'>

const tones = { GAP: 'over', PARTIAL: 'at-trigger', DOUBLE: 'under', COVERED: 'healthy' } as const

/** Who answers for what in each segment; a cell opens its evidence below the matrix. */
export function ResponsibilityMatrix({ segments, cells }: MatrixProps) {
  const { t } = useTranslation()
  const [chosen, setChosen] = useState<string | null>(null)
  const rows = [...Map.groupBy(cells, ({ responsibility }) => responsibility)]
  const opened = cells.find(
    ({ responsibility, segment }) => `${responsibility} ${segment}` === chosen,
  )
  return (
    <>
      <div className={classes.scroll}>
        <table className={classes.matrix} aria-label={t('structure.matrix')}>
          <thead>
            <tr>
              <th scope="col">{t('structure.responsibility')}</th>
              {segments.map((segment) => (
                <th scope="col" key={segment}>
                  {t(`choices.segment.${segment}`)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map(([responsibility, columns]) => (
              <tr key={responsibility}>
                <th scope="row">{t(`structure.named.${responsibility}`)}</th>
                {columns.map(({ segment, status, roles }) => {
                  const families = roles
                    .map(({ family }) => t(`choices.roleFamily.${family}`))
                    .join(', ')
                  const key = `${responsibility} ${segment}`
                  return (
                    <td key={segment}>
                      <button
                        type="button"
                        className={classes.cell}
                        data-tone={tones[status]}
                        aria-expanded={chosen === key}
                        aria-label={[
                          `${t(`structure.statuses.${status}`)} ${families}`,
                          t(`structure.named.${responsibility}`),
                          t(`choices.segment.${segment}`),
                        ].join(', ')}
                        onClick={() => setChosen(chosen === key ? null : key)}
                      >
                        <strong>{t(`structure.statuses.${status}`)}</strong> <span>{families}</span>
                      </button>
                    </td>
                  )
                })}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <div aria-live="polite" className={opened ? classes.evidence : undefined}>
        {opened && <EvidenceView evidence={opened.evidence} />}
      </div>
    </>
  )
}
