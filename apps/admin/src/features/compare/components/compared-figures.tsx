import { Fragment } from 'react'
import { useTranslation } from 'react-i18next'
import { useFormats } from '@/i18n/formats'
import { useFindingEffect } from '@/plans/effects'
import { type Compared, findingQuestion, type Moments } from '../compare-query'
import { useFigureRows } from '../use-figure-rows'
import classes from './compared-figures.module.css'

interface ComparedFiguresProps {
  /** Each of the other moments: what it is called, and what it comes to against the one shown. */
  readonly others: readonly {
    readonly name: string
    readonly moments: Moments
    /** Null where it never was; undefined while it is asked for. */
    readonly compared: Compared | undefined
  }[]
  /** What the moment shown is called. */
  readonly shown: string
  /** The place of the one that is looked at more closely. */
  readonly chosen: number
}

/** The figures of the whole at all moments, side by side, and what lies between each and the one shown. */
export function ComparedFigures({ others, shown, chosen }: ComparedFiguresProps) {
  const { t } = useTranslation()
  const rowsOf = useFigureRows()
  const rows = rowsOf(
    others.map(({ compared }) => compared),
    chosen,
  )
  return (
    <table className={classes.table}>
      <thead>
        <tr>
          <th scope="col">{t('compare.figure')}</th>
          <th scope="col">{shown}</th>
          {others.map(({ name }, index) => (
            // oxlint-disable-next-line react/no-array-index-key -- two may be alike
            <Fragment key={index}>
              <th scope="col" className={classes.value}>
                {name}
              </th>
              <th scope="col" className={classes.change}>
                {t('compare.change')}
              </th>
            </Fragment>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr key={row.key}>
            <th scope="row">{row.name}</th>
            <td>{row.before}</td>
            {row.others.map(({ value, change }, index) => (
              // oxlint-disable-next-line react/no-array-index-key -- two may be alike
              <Fragment key={index}>
                <td className={classes.value}>{value}</td>
                <td className={classes.change} data-differs={change !== null && change !== ''}>
                  {change === null || change === '' ? '—' : change}
                </td>
              </Fragment>
            ))}
          </tr>
        ))}
        <tr>
          <th scope="row">{t('effects.findings')}</th>
          <td>—</td>
          {others.map(({ moments, compared }, index) => (
            // oxlint-disable-next-line react/no-array-index-key -- two may be alike
            <FindingCells key={index} moments={moments} there={compared != null} />
          ))}
        </tr>
      </tbody>
    </table>
  )
}

interface FindingCellsProps {
  readonly moments: Moments
  readonly there: boolean
}

function FindingCells({ moments, there }: FindingCellsProps) {
  const formats = useFormats()
  const { data } = useFindingEffect(findingQuestion(moments))
  return (
    <>
      <td className={classes.value}>{there ? '' : '—'}</td>
      <td className={classes.change} data-differs={data != null}>
        {data == null
          ? there
            ? '…'
            : '—'
          : `+${formats.number(data.added.totalCount)} −${formats.number(data.cleared.totalCount)}`}
      </td>
    </>
  )
}
