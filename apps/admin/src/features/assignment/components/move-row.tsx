import { useTranslation } from 'react-i18next'
import { ThingLink } from '@/things/thing-link'
import { useFormats } from '@/i18n/formats'
import type { AssignedMove } from '../assignment-query'

interface MoveRowProps {
  readonly slug: string
  readonly move: AssignedMove
  readonly isWeighed: boolean
}

const parts = ['load', 'revenue', 'relationship', 'timeZone', 'expertise'] as const

/** One account that changes hands: between whom, and what that wins and pays in points of utilisation. */
export function MoveRow({ slug, move, isWeighed }: MoveRowProps) {
  const { t } = useTranslation()
  const formats = useFormats()
  const { account, from, to, why } = move
  const roundedYears = Math.round((why?.years ?? 0) * 10) / 10
  const points = (value: number): string => {
    const shown = Math.round(value * 1000) / 10
    return `${shown > 0 ? '+' : ''}${formats.number(shown === 0 ? 0 : shown, 1)}`
  }
  return (
    <tr>
      <th scope="row">
        <ThingLink slug={slug} kind="account" id={account.id}>
          {account.name}
        </ThingLink>
      </th>
      <td>
        {from === null ? (
          t('assignment.nobody')
        ) : (
          <ThingLink slug={slug} kind="position" id={from.id}>
            {from.title}
          </ThingLink>
        )}
      </td>
      <td>
        <ThingLink slug={slug} kind="position" id={to.id}>
          {to.title}
        </ThingLink>
      </td>
      <td>
        {why === null ? '–' : points(parts.reduce((sum, part) => sum + why.reasons[part], 0))}
      </td>
      <td>
        {why === null
          ? '–'
          : t('assignment.years', { count: roundedYears, years: formats.number(roundedYears, 1) })}
      </td>
      {isWeighed &&
        parts.map((part) => <td key={part}>{why === null ? '–' : points(why.reasons[part])}</td>)}
    </tr>
  )
}
