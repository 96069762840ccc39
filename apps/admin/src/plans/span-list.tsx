import { useTranslation } from 'react-i18next'
import { RowList } from '@/grid/row-list'
import { useFormats } from '@/i18n/formats'
import type { Effects } from './effects'

type Span = Effects['spans'][number]

/** The leaders' seats that lead more or fewer people, and whether that is more than their layer leads well. */
export function SpanList({ spans }: { readonly spans: Effects['spans'] }) {
  const { t } = useTranslation()
  const formats = useFormats()
  const peopleOf = (side: Span['after']) =>
    side === null
      ? t('plan.nothing')
      : t('effects.span', {
          direct: formats.number(side.direct),
          branch: formats.number(side.branch),
        })
  return (
    <RowList
      none=""
      rows={spans.map(({ position, before, after }) => ({
        key: position.id,
        name: position.title,
        aside: `${peopleOf(before)} → ${peopleOf(after)}`,
        details: [after?.verdict == null ? null : t(`effects.spanVerdicts.${after.verdict}`)],
      }))}
    />
  )
}
