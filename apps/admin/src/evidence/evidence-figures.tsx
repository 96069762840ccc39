import { useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import type { AdminEvidenceFragment, Guide } from '@/generated/graphql'
import { useFormats } from '@/i18n/formats'
import { benchmarksQuery, figureText } from './figure-text'
import classes from './evidence-figures.module.css'

interface EvidenceFiguresProps {
  readonly figures: AdminEvidenceFragment['figures']
}

/** What a figure's source calls itself, in every language: a guide's short name, or the product's own. */
function guideName(guide: Guide): string {
  return guide === 'POSTSCALE' ? 'Postscale' : guide
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
                  {guideName(benchmark.guide)}, {benchmark.section}
                </span>
              </span>
            )}
          </li>
        )
      })}
    </ul>
  )
}
