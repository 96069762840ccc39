import { type EntityField, entityKinds, entityRecords } from '@postscale/schema/entities'
import type { TFunction, i18n as I18n } from 'i18next'
import { kindOfChange } from './kind-of-change'

/**
 * What the entity catalogue calls a field of a change, by the path that leads to it from what was sent; null for what
 * it knows nothing of.
 */
export function fieldLabel(
  path: readonly string[],
  t: TFunction,
  i18n: Pick<I18n, 'exists'>,
): string | null {
  const change = path.findIndex((name) => kindOfChange(name) !== null)
  const kind = kindOfChange(path[change] ?? '')
  const [name, ...within] = path.slice(change + 1).filter((each) => !/^\d+$/.test(each))
  if (name === 'effective') return t('plan.effective')
  if (kind === null) return path.at(-1) === 'reason' ? t('plan.reason') : null
  const found = Object.entries(entityKinds[kind].fields).find(
    ([key, { as }]) => (as ?? key) === name,
  )
  if (found === undefined) {
    const key = `acts.fields.${name ?? ''}`
    return i18n.exists(key) ? t(key as 'acts.fields.to') : null
  }
  const [key, field] = found
  const part = within.at(-1)
  return (
    (part === undefined ? null : recordLabel(field, part, t)) ??
    t(`kinds.${kind}.fields.${key}` as 'kinds.account.fields.name')
  )
}

/** What a part of a value with fields of its own is called. */
function recordLabel({ record }: EntityField, part: string, t: TFunction): string | null {
  if (record === undefined) return null
  const parts: Readonly<Record<string, EntityField>> = entityRecords[record]
  const found = Object.entries(parts).find(([key, { as }]) => (as ?? key) === part)
  return found === undefined
    ? null
    : t(`records.${record}.${found[0]}` as 'records.Milestone.title')
}
