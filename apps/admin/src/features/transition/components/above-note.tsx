import { useTranslation } from 'react-i18next'
import { useFormats } from '@/i18n/formats'
import type { Transition } from '../transition-query'

interface AboveNoteProps {
  readonly above: Transition['above'][number]
  readonly limit: number
}

/** Who is busier than allowed, in which weeks, and how many people that is short of. */
export function AboveNote({ above, limit }: AboveNoteProps) {
  const { t } = useTranslation()
  const formats = useFormats()
  const { family, teamName, from, to, missing, isInModel } = above
  const utilisation = above.utilisation.value
  const values = {
    family: t(`choices.roleFamily.${family}`),
    team: teamName,
    weeks: t(from === to ? 'transition.oneWeek' : 'transition.fromTo', {
      from: formats.number(from),
      to: formats.number(to),
    }),
    percent: utilisation === null ? '' : formats.percent(utilisation, { beside: limit }),
    missing: formats.number(missing, 1),
  }
  return (
    <li>
      {t(utilisation === null ? 'transition.aboveNobody' : 'transition.above', values)}
      {isInModel && ` ${t('transition.hireFirst')}`}
    </li>
  )
}
