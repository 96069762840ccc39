import { useTranslation } from 'react-i18next'
import { Panel } from '@/components/panel'
import { ScrollSideways } from '@/components/scroll-sideways'
import { CsvButton } from '@/grid/csv-button'
import type { Transition } from '../transition-query'
import { transitionTable } from '../transition-table'
import classes from './transition-board.module.css'
import { WeekColumn } from './week-column'

interface TransitionBoardProps {
  readonly slug: string
  readonly way: Transition
  /** Nobody is to be above this utilisation. */
  readonly limit: number
}

/** The weeks side by side, each with what happens and how busy everybody is. */
export function TransitionBoard({ slug, way, limit }: TransitionBoardProps) {
  const { t } = useTranslation()
  return (
    <Panel
      title={t('transition.board')}
      control={<CsvButton name="transition" read={() => transitionTable(t, way.weeks)} />}
    >
      <ScrollSideways label={t('transition.board')}>
        <ol className={classes.board}>
          {way.weeks.map((week, at) => (
            <WeekColumn key={week.monday} slug={slug} number={at + 1} week={week} limit={limit} />
          ))}
        </ol>
      </ScrollSideways>
    </Panel>
  )
}
