import { useElementSize } from '@mantine/hooks'
import { useRef } from 'react'
import { useTranslation } from 'react-i18next'
import { ChartExport } from '@/charts/chart-export'
import { Panel } from '@/components/panel'
import type { Maturity } from '../maturity-query'
import classes from './maturity-ladder.module.css'

const STAGES = [1, 2, 3, 4, 5] as const
const height = 190
const lowest = 46
const gap = 4

/** The five stages as a stair: where the organization stands, and where each dimension does. */
export function MaturityLadder({ maturity }: { readonly maturity: Maturity }) {
  const { t } = useTranslation()
  const { ref, width: measured } = useElementSize<HTMLDivElement>()
  const drawing = useRef<SVGSVGElement>(null)
  const { stage, dimensions } = maturity
  const width = measured || 560
  const wide = (width - gap * (STAGES.length - 1)) / STAGES.length
  const nameOf = ({ dimension }: (typeof dimensions)[number]): string =>
    t(`maturity.dimensions.${dimension}`)
  const rows = dimensions.map((reading) => [
    nameOf(reading),
    reading.stage === null ? t('maturity.unknown') : String(reading.stage),
  ])
  const title = t('maturity.ladder')
  return (
    <Panel
      title={title}
      note={t('maturity.stageOfFive', { stage })}
      control={
        <ChartExport
          name={title}
          drawing={() => drawing.current}
          header={[title, t('maturity.stage')]}
          rows={[[title, String(stage)], ...rows]}
        />
      }
    >
      <figure className={classes.ladder}>
        <div ref={ref}>
          <svg
            ref={drawing}
            viewBox={`0 0 ${width} ${height}`}
            role="img"
            aria-label={t('maturity.ladderOf', {
              stage,
              readings: rows.map(([name, value]) => `${name} ${value}`).join(', '),
            })}
          >
            {STAGES.map((step, index) => {
              const high = lowest + ((height - lowest - 30) * index) / (STAGES.length - 1)
              const x = index * (wide + gap)
              const on = dimensions.filter((reading) => reading.stage === step)
              return (
                <g key={step} className={classes.step} data-reached={step <= stage}>
                  <rect x={x} y={height - high} width={wide} height={high} rx={4} />
                  <text x={x + wide / 2} y={height - 12} textAnchor="middle">
                    {t('maturity.stageOf', { stage: step })}
                  </text>
                  {on.map((reading, place) => (
                    <circle
                      key={reading.dimension}
                      className={classes.reading}
                      cx={x + wide / 2 + (place - (on.length - 1) / 2) * 16}
                      cy={height - high - 12}
                      r={6}
                    >
                      <title>{nameOf(reading)}</title>
                    </circle>
                  ))}
                </g>
              )
            })}
          </svg>
        </div>
        <figcaption>{t('maturity.ladderKey')}</figcaption>
      </figure>
    </Panel>
  )
}
