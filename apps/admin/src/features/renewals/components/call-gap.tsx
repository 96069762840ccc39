import { useTranslation } from 'react-i18next'
import { Panel } from '@/components/panel'
import { Why } from '@/evidence/why'
import { RowList } from '@/grid/row-list'
import { useFormats } from '@/i18n/formats'
import type { ForecastCall } from '../renewals-query'
import type { ShowBehind } from '../use-called-filter'
import classes from './renewals-table.module.css'

interface CallGapProps {
  readonly call: ForecastCall
  readonly onShow: ShowBehind
}

/** What makes the gap between the call and the figure by health: each opens its contracts. */
export function CallGap({ call, onShow }: CallGapProps) {
  const { t } = useTranslation()
  const formats = useFormats()
  const rows = [
    { gap: 'DOUBTFUL', sum: call.doubtful },
    { gap: 'HOPEFUL', sum: call.hopeful },
  ] as const
  return (
    <Panel title={t('renewals.gap')}>
      <RowList
        none=""
        rows={rows.map(({ gap, sum }) => ({
          key: gap,
          name: (
            <button type="button" className={classes.link} onClick={() => onShow({ gap })}>
              {t(`renewals.gaps.${gap}`)}
            </button>
          ),
          aside: formats.money(sum.arr),
          details: [t('renewals.contracts', { count: sum.renewals })],
        }))}
      />
      <div className={classes.below}>
        <Why about={t('renewals.gap')} evidence={call.evidence} />
      </div>
    </Panel>
  )
}
