import type { TFunction } from 'i18next'
import type { Messages } from '@/i18n/messages'

/** A change's field by its name for people; one that has none keeps its own. */
export function fieldText(t: TFunction, field: string): string {
  return t(`plan.fields.${field as keyof Messages['plan']['fields']}`, { defaultValue: field })
}
