import type { EntityKind } from '@postscale/schema/entities'
import { useTranslation } from 'react-i18next'
import type { ActField } from './act-field'

/** What a field of a change is called: as its kind calls it, or as the change does. */
export function useFieldLabel(
  kind: EntityKind | null,
): (field: Pick<ActField, 'key' | 'name'>) => string {
  const { t } = useTranslation()
  return ({ key, name }) =>
    key === null || kind === null
      ? t(`acts.fields.${name as 'to'}`)
      : t(`kinds.${kind}.fields.${key}` as 'kinds.account.fields.name')
}
