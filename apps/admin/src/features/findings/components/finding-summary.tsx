import { useTranslation } from 'react-i18next'
import { FigureStrip } from '@/charts/figure-strip'
import { useFormats } from '@/i18n/formats'
import type { LintAnswer } from '../findings-query'

/** How many findings there are of each severity. */
export function FindingSummary({ counts }: { readonly counts: LintAnswer['counts'] }) {
  const { t } = useTranslation()
  const formats = useFormats()
  return (
    <FigureStrip
      figures={[
        {
          name: t('findings.severities.ERROR'),
          value: formats.number(counts.error),
          tone: counts.error > 0 ? 'over' : 'none',
        },
        {
          name: t('findings.severities.WARNING'),
          value: formats.number(counts.warning),
          tone: counts.warning > 0 ? 'at-trigger' : 'none',
        },
        { name: t('findings.severities.INFO'), value: formats.number(counts.info) },
      ]}
    />
  )
}
