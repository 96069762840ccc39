import { useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import type { AdminEvidenceFragment } from '@/generated/graphql'
import { useFormats } from '@/i18n/formats'
import { benchmarksQuery, figureText } from './figure-text'
import classes from './evidence-figures.module.css'

interface EvidenceFiguresProps {
  readonly figures: AdminEvidenceFragment['figures']
}

/** The figures of the catalogue that an answer rests on: value, meaning and source. */
export function EvidenceFigures({ figures }: EvidenceFiguresProps) {
  const { t, i18n } = useTranslation()
  const formats = useFormats()
  const { data: benchmarks } = useQuery(benchmarksQuery(i18n.language))
  return (
    <ul className={classes.figures}>
      {figures.map((figure) => {
        const benchmark = benchmarks?.get(figure.key)
        return (
          <li key={figure.key}>
            <strong className={classes.value}>{figureText(formats, figure, benchmark)}</strong>
            {figure.overridden && (
              <span className={classes.overridden}>{t('evidence.overridden')}</span>
            )}
            {benchmark !== undefined && (
              <span className={classes.meaning}>
                {benchmark.text}{' '}
                <span className={classes.source}>
                  {benchmark.guide}, {benchmark.section}
                </span>
              </span>
            )}
          </li>
        )
      })}
    </ul>
  )
}
