import { Meter } from '@/charts/meter'
import { useFormats } from '@/i18n/formats'
import type { RetentionGroup } from '../retention-query'
import { verdictTone } from '../verdict-tone'
import classes from './retention-bars.module.css'

interface RetentionBarsProps {
  readonly name: string
  readonly point: RetentionGroup['points'][number]
}

/** The whole width of a bar, so that growth above 100 % is seen. */
const widest = 1.5

/** GRR and NRR of one group as bars. */
export function RetentionBars({ name, point }: RetentionBarsProps) {
  const formats = useFormats()
  return (
    <div className={classes.bars}>
      {(['grr', 'nrr'] as const).map((rate) => {
        const { value, verdict } = point[rate]
        const percent = value === null ? '—' : formats.percent(value, { decimals: 2 })
        return (
          <div key={rate} className={classes.bar}>
            <span>{rate.toUpperCase()}</span>
            <Meter
              label={`${name}: ${rate.toUpperCase()} ${percent}`}
              value={(value ?? 0) / widest}
              tone={verdictTone(verdict)}
            />
            <span className={classes.percent}>{percent}</span>
          </div>
        )
      })}
    </div>
  )
}
