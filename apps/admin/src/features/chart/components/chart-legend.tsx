import { useTranslation } from 'react-i18next'
import { useFormats } from '@/i18n/formats'
import { classes as chartClasses, type Colouring, type Standing } from '../tree/chart-classes'
import classes from './chart-legend.module.css'

interface ChartLegendProps {
  readonly colouring: Colouring
  readonly standings: ReadonlyMap<string, Standing>
}

/** The classes of the colouring by colour, pattern and word, with how many cards are in each. */
export function ChartLegend({ colouring, standings }: ChartLegendProps) {
  const { t } = useTranslation()
  const formats = useFormats()
  const counts = Map.groupBy(standings.values(), ({ name }) => name)
  return (
    <ul className={classes.legend} aria-label={t('chart.legend')}>
      {Object.entries(chartClasses[colouring]).map(([name, tone]) => (
        <li key={name}>
          <span className={classes.swatch} data-tone={tone} aria-hidden="true" />
          {t(`chart.classes.${colouring}.${name}` as 'chart.open')}
          <span className={classes.count}>
            {formats.number(counts.get(name as Standing['name'])?.length ?? 0)}
          </span>
        </li>
      ))}
    </ul>
  )
}
