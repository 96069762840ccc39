import { useTranslation } from 'react-i18next'
import { useFormats } from '@/i18n/formats'
import type { Effects } from './effects'
import classes from './effect-lists.module.css'

/** The accounts that come to lie with nobody, and those that do no longer; the first of each by name. */
export function ExposedList({ exposure }: { readonly exposure: Effects['exposure'] }) {
  const { t } = useTranslation()
  const formats = useFormats()
  const lists = [
    { name: t('effects.newlyExposed'), list: exposure.exposed },
    { name: t('effects.relieved'), list: exposure.relieved },
  ].flatMap(({ name, list }) => (list === null || list.count === 0 ? [] : [{ name, ...list }]))
  return (
    <dl className={classes.terms}>
      {lists.map(({ name, count, revenue, accounts }) => (
        <div key={name}>
          <dt>
            {name}: {t('effects.accounts', { count })} ({formats.money(revenue)})
          </dt>
          <dd>
            {formats.list(accounts.nodes.map((account) => account.name))}
            {count > accounts.nodes.length && (
              <> · {t('effects.more', { count: count - accounts.nodes.length })}</>
            )}
          </dd>
        </div>
      ))}
    </dl>
  )
}
