import type { TFunction } from 'i18next'
import type { AdminEvidenceFragment } from '@/generated/graphql'
import type { Formats } from '@/i18n/formats'

type Input = AdminEvidenceFragment['inputs'][number]

/** An input's value as people read it; what is not known is said to be so. */
export function evidenceInputText(t: TFunction, formats: Formats, input: Input): string {
  const { number, text, unit } = input
  if (text !== null) return unit === 'DATE' ? formats.date(text) : text
  if (number === null) return t('evidence.unknown')
  return unit === 'FRACTION' ? formats.percent(number) : formats.number(number, 2)
}
