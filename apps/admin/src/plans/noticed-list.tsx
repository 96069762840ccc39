import { useTranslation } from 'react-i18next'
import { RowList } from '@/grid/row-list'
import { useFormats } from '@/i18n/formats'
import type { Effects } from './effects'

type Change = Effects['service']['changes']['nodes'][number]
type Server = Change['servers'][number]['before']

/** The accounts that notice something, the largest first, and what each notices. */
export function NoticedList({ effects }: { readonly effects: Effects }) {
  const { t } = useTranslation()
  const formats = useFormats()
  const { changes } = effects.service
  const nobody = t('effects.nobody')
  const tierOf = (tier: Change['tierAfter']) =>
    tier === null ? t('plan.nothing') : t(`choices.tier.${tier}`)
  const nameOf = (server: Server) => {
    if (server === null) return nobody
    if (server.team !== null) return server.team.name
    return server.people.length === 0 ? nobody : formats.list(server.people.map(({ name }) => name))
  }
  return (
    <RowList
      none={t('effects.nothingNoticed')}
      rows={changes.nodes.map(({ account, revenue, servers, tierBefore, tierAfter }) => ({
        key: account.id,
        name: account.name,
        aside: formats.money(revenue),
        details: [
          ...servers.map(
            ({ responsibility, before, after }) =>
              `${t(`choices.responsibility.${responsibility}`)}: ${nameOf(before)} → ${nameOf(after)}`,
          ),
          tierBefore === tierAfter
            ? null
            : `${t('customers.tier')}: ${tierOf(tierBefore)} → ${tierOf(tierAfter)}`,
        ],
      }))}
    />
  )
}
