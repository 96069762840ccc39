import { useTranslation } from 'react-i18next'
import { Panel } from '@/components/panel'
import { CsvButton } from '@/grid/csv-button'
import type { Compared, Moments } from '../compare-query'
import { useFigureRows } from '../use-figure-rows'
import classes from './compare-view.module.css'
import { ComparedFigures } from './compared-figures'

interface FiguresPanelProps {
  readonly shown: string
  readonly others: readonly {
    readonly name: string
    readonly moments: Moments
    readonly compared: Compared | undefined
  }[]
  readonly chosen: number
}

/** The figures of all moments side by side, also as a file. */
export function FiguresPanel({ shown, others, chosen }: FiguresPanelProps) {
  const { t } = useTranslation()
  const rowsOf = useFigureRows()
  const read = () => ({
    header: [
      t('compare.figure'),
      shown,
      ...others.flatMap(({ name }) => [name, t('compare.change')]),
    ],
    rows: rowsOf(
      others.map(({ compared }) => compared),
      chosen,
    ).map((row) => [
      row.name,
      row.before,
      ...row.others.flatMap(({ value, change }) => [value, change ?? '']),
    ]),
  })
  return (
    <Panel title={t('compare.figures')} control={<CsvButton name="compared-figures" read={read} />}>
      <div className={classes.body}>
        <ComparedFigures shown={shown} others={others} chosen={chosen} />
      </div>
    </Panel>
  )
}
